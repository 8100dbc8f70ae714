using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using PensionRules.Employees;
using PensionRules.Policies;
using PensionRules.Tests.Cli;

namespace PensionRules.Tests.Typed;

/// <summary>What a host gets from <c>AddPensionRules</c>.</summary>
public sealed class DependencyInjectionTests
{
    private const string City = """
        # 盘锦市试行办法

        | 政策 policy | panjin-employee-2001 |
        |---|---|
        | 承接 extends | liaoning-employee-2001 |
        | 地区 region | 211100 |
        | 英文名 title-en | Panjin trial |
        | 适用 in-force | 2002-01 .. 2003-12 |

        ## 一 基础比例 {PJ-01}

        | 参数 | 值 |
        |---|--:|
        | 改 基础比例 base_share | 21% |

        | 算例 | 上年度月平均工资 | 缴费月数 | =基础养老金 |
        |---|--:|--:|--:|
        | 满十五年 | 1000 | 180 | 210.00 |
        """;

    private static readonly EmployeeRetirement Person = new()
    {
        AverageWage = 1000m, ContributionMonths = 180, PreAccountMonths = 0, AverageIndex = 1.0m, AccountBalance = 0m,
    };

    [Fact]
    public void China_is_built_in()
    {
        using ServiceProvider services = new ServiceCollection().AddPensionRules().BuildServiceProvider(validateScopes: true);
        PensionCalculator rules = services.GetRequiredService<PensionCalculator>();

        Assert.Equal(200.00m, rules.For(Region.Panjin, new YearMonth(2003, 5)).Calculate(Person).Monthly);
        Assert.Same(rules, services.GetRequiredService<PensionCalculator>());
        Assert.Same(rules.Catalog, services.GetRequiredService<PolicyCatalog>());
    }

    [Fact]
    public void A_folder_adds_a_city()
    {
        using TempFiles files = new();
        files.Write("panjin-employee-2001.md", City);
        using ServiceProvider services = new ServiceCollection().AddPensionRules(r => r.AddFolder(files.Folder)).BuildServiceProvider();
        PensionCalculator rules = services.GetRequiredService<PensionCalculator>();

        Assert.Equal(210.00m, rules.For(Region.Panjin, new YearMonth(2003, 5)).Calculate(Person).Monthly);
        Assert.Equal(200.00m, rules.For(Region.Panjin, new YearMonth(2004, 1)).Calculate(Person).Monthly);
    }

    [Fact]
    public void Calls_of_several_packages_add_up()
    {
        using TempFiles files = new();
        files.Write("panjin-employee-2001.md", City);
        using ServiceProvider services = new ServiceCollection()
            .AddPensionRules(r => r.AddFolder(files.Folder))
            .AddPensionRules(r => r.AddAssembly(Assembly.GetExecutingAssembly()))
            .AddPensionRules().BuildServiceProvider();
        PolicyCatalog catalog = services.GetRequiredService<PolicyCatalog>();

        Assert.NotNull(catalog.Find("panjin-employee-2001"));
        Assert.NotNull(catalog.Find("fushun-employee-2001"));
        Assert.Single(services.GetServices<PensionCalculator>());
    }

    [Fact]
    public void Every_fault_of_every_document_is_listed_at_once()
    {
        using TempFiles files = new();
        files.Write("a.md", City.Replace("21%", "21元", StringComparison.Ordinal));
        files.Write("b.md", City.Replace("panjin-employee-2001", "b", StringComparison.Ordinal).Replace("211100", "999999", StringComparison.Ordinal));
        ServiceCollection collection = new();
        collection.AddPensionRules(r => r.AddFolder(files.Folder).AddFolder(Path.Combine(files.Folder, "nowhere")));
        using ServiceProvider services = collection.BuildServiceProvider();

        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(services.GetRequiredService<PensionCalculator>);
        Assert.Equal(3, fault.Failures.Count());
        Assert.Contains(fault.Failures, f => f.Contains("a.md(", StringComparison.Ordinal));
        Assert.Contains(fault.Failures, f => f.Contains("b.md(", StringComparison.Ordinal) && f.Contains("PR4004", StringComparison.Ordinal));
        Assert.Contains(fault.Failures, f => f.Contains("nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_finds_the_faults_when_it_starts()
    {
        ServiceCollection collection = new();
        collection.AddPensionRules(r => r.AddFolder("/no/such/folder"));
        using ServiceProvider services = collection.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void Documents_are_read_once()
    {
        using TempFiles files = new();
        files.Write("panjin-employee-2001.md", City);
        using ServiceProvider services = new ServiceCollection().AddPensionRules(r => r.AddFolder(files.Folder)).BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
        files.Write("panjin-employee-2001.md", "# not a document any more");

        Assert.Equal(
            210.00m, services.GetRequiredService<PensionCalculator>().For(Region.Panjin, new YearMonth(2003, 5)).Calculate(Person).Monthly);
    }

    [Fact]
    public void A_scheme_of_ones_own_has_to_fit_the_typed_records()
    {
        using TempFiles files = new();
        files.Write("employee-pension.md", """
            # 职工养老金

            | 制度 scheme | employee-pension |
            |---|---|
            | 英文名 title-en | Employee pension |
            | 决定日期 governing | 退休年月 retirement_month: 年月 |

            | 输出 output | 单位 | 必出 | 说明 |
            |---|---|---|---|
            | 月养老金 monthly_pension | 元/月 | 是 | |
            """);
        ServiceCollection collection = new();
        collection.AddPensionRules(r =>
        {
            r.UseBuiltIn = false;
            r.AddFolder(files.Folder);
        });
        using ServiceProvider services = collection.BuildServiceProvider();

        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(services.GetRequiredService<PensionCalculator>);
        Assert.Contains(fault.Failures, f => f.Contains("PR4025", StringComparison.Ordinal) && f.Contains("average_wage", StringComparison.Ordinal));
        Assert.DoesNotContain(fault.Failures, f => f.Contains("monthly_pension", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_container_the_same_faults_throw()
    {
        PolicyException fault = Assert.Throws<PolicyException>(() => PensionCalculator.Load(r => r.AddFolder("/no/such/folder")));

        Assert.Single(fault.Diagnostics);
        Assert.Throws<ArgumentException>(() => PensionCalculator.Load(r => r.AddFolder(string.Empty)));
        Assert.Throws<ArgumentNullException>(() => PensionCalculator.Load(r => r.AddAssembly(null!)));
        Assert.Throws<ArgumentNullException>(() => PensionRulesServiceCollectionExtensions.AddPensionRules(null!));
    }
}
