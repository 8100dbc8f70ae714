using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PensionRules.Tests.PublicApi;

/// <summary>The public and protected members of an assembly, a line each, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().SelectMany(t => Members(t).Prepend(Header(t))).Order(StringComparer.Ordinal);

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        string parents = string.Join(", ", new[] { type.BaseType }.OfType<Type>().Where(b => b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Concat(type.GetInterfaces().Where(i => i.IsPublic).Except(type.BaseType?.GetInterfaces() ?? [])).Select(Name).Order(StringComparer.Ordinal));
        return $"{Name(type)}: {kind}{(parents.Length > 0 ? " " + parents : string.Empty)}";
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(n => $"{Name(type)}.{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}")
        : type.GetMembers(Declared).Where(m => IsVisible(m) && m is not Type && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(m))
            .Select(m => $"{Name(type)}.{Text(m)}").Distinct();

    private static bool IsAccessor(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method
        && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => IsVisible(method),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Text(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"ctor({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{method.Name}{Generic(method)}({Parameters(method)}): {Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))}",
        PropertyInfo property => $"{Static(property.GetAccessors(true)[0])}{property.Name}{Index(property)}: {Name(property.PropertyType)}{Mark(Nullability.Create(property))} {{ {Accessors(property)} }}",
        FieldInfo field => $"{(field.IsStatic ? "static " : string.Empty)}{field.Name}: {Name(field.FieldType)}{Mark(Nullability.Create(field))}",
        _ => member.ToString()!,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : string.Empty;

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index
        ? $"[{string.Join(", ", index.Select(Parameter))}]"
        : string.Empty;

    private static string Accessors(PropertyInfo property) => string.Join(" ", property.GetAccessors(true).Where(IsVisible)
        .Select(a => a.Name.StartsWith("get_", StringComparison.Ordinal) ? "get;"
            : a.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;"));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "null") : string.Empty)}";

    private static string Mark(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : string.Empty;

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter || !type.IsGenericType)
        {
            return type.IsGenericParameter ? type.Name : (type.FullName ?? type.Name);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        string name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
