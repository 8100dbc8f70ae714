-- 辽宁省完善城镇社会保障体系试点实施方案 · 企业职工基本养老保险 · liaoning-employee-2001 · 国函〔2001〕79号
-- PensionRules
-- Spark SQL。只用整数和十进制数，与逐人计算一分不差；只有取整才除，除的是整数。NULL 的格当作没有给。
-- 有问题的行没有结果，findings 写明“代码:项”，多个之间用“; ”。数在整数或十进制的列，日期在日期的列，年月写作 2003-05。
-- 开关 不满一年的月数：不计（默认）
-- 开关 三成左右：不封顶（默认）
-- 开关 建账前不满一年的月数：折算（默认）
-- 开关 原办法：九七办法（默认）
-- 请注意，用到存疑的内容：“二(五) 过渡性养老金”的公式未核实
WITH
-- 表中各列：given_ 是所给的，read_ 是读作整数的；读不成的是 NULL
given AS (
    SELECT
        t.id,
        -- 上年度月平均工资 average_wage: 单位 1/100 元/月, 1.00 元/月 … 1,000,000.00 元/月
        t.average_wage AS given_average_wage,
        CASE
            WHEN t.average_wage NOT BETWEEN 1 AND 1000000 THEN NULL
            WHEN CAST(t.average_wage AS DECIMAL(38, 2)) = t.average_wage THEN
                CAST(CAST(t.average_wage AS DECIMAL(38, 2)) * 100 AS BIGINT)
        END AS read_average_wage,
        -- 缴费月数 contribution_months: 单位 1 月, 0 月 … 720 月
        t.contribution_months AS given_contribution_months,
        CASE
            WHEN t.contribution_months NOT BETWEEN 0 AND 720 THEN NULL
            WHEN CAST(t.contribution_months AS DECIMAL(38, 0)) = t.contribution_months THEN
                CAST(CAST(t.contribution_months AS DECIMAL(38, 0)) AS BIGINT)
        END AS read_contribution_months,
        -- 建账前月数 pre_account_months: 单位 1 月, 0 月 … 720 月
        t.pre_account_months AS given_pre_account_months,
        CASE
            WHEN t.pre_account_months NOT BETWEEN 0 AND 720 THEN NULL
            WHEN CAST(t.pre_account_months AS DECIMAL(38, 0)) = t.pre_account_months THEN
                CAST(CAST(t.pre_account_months AS DECIMAL(38, 0)) AS BIGINT)
        END AS read_pre_account_months,
        -- 平均缴费工资指数 average_index: 单位 1/10000, 0 … 10
        t.average_index AS given_average_index,
        CASE
            WHEN t.average_index NOT BETWEEN 0 AND 10 THEN NULL
            WHEN CAST(t.average_index AS DECIMAL(38, 4)) = t.average_index THEN
                CAST(CAST(t.average_index AS DECIMAL(38, 4)) * 10000 AS BIGINT)
        END AS read_average_index,
        -- 账户余额 account_balance: 单位 1/100 元, 0.00 元 … 10,000,000.00 元
        t.account_balance AS given_account_balance,
        CASE
            WHEN t.account_balance NOT BETWEEN 0 AND 10000000 THEN NULL
            WHEN CAST(t.account_balance AS DECIMAL(38, 2)) = t.account_balance THEN
                CAST(CAST(t.account_balance AS DECIMAL(38, 2)) * 100 AS BIGINT)
        END AS read_account_balance
    FROM people AS t
),
-- 每一行都有可算的数；没有给的写在 no_，不对的写在 input_findings，那一行不给结果
checked AS (
    SELECT
        id,
        COALESCE(read_average_wage, 100) AS average_wage,
        CASE WHEN given_average_wage IS NULL THEN 'missing:average_wage' END AS no_average_wage,
        COALESCE(read_contribution_months, 0) AS contribution_months,
        CASE WHEN given_contribution_months IS NULL THEN 'missing:contribution_months' END AS no_contribution_months,
        COALESCE(read_pre_account_months, 0) AS pre_account_months,
        CASE WHEN given_pre_account_months IS NULL THEN 'missing:pre_account_months' END AS no_pre_account_months,
        COALESCE(read_average_index, 0) AS average_index,
        CASE WHEN given_average_index IS NULL THEN 'missing:average_index' END AS no_average_index,
        COALESCE(read_account_balance, 0) AS account_balance,
        CASE WHEN given_account_balance IS NULL THEN 'missing:account_balance' END AS no_account_balance,
        CASE
            WHEN (given_average_wage IS NOT NULL AND read_average_wage IS NULL)
                OR (given_contribution_months IS NOT NULL AND read_contribution_months IS NULL)
                OR (given_pre_account_months IS NOT NULL AND read_pre_account_months IS NULL)
                OR (given_average_index IS NOT NULL AND read_average_index IS NULL)
                OR (given_account_balance IS NOT NULL AND read_account_balance IS NULL) THEN CONCAT_WS(
                '; ',
                CASE
                    WHEN given_average_wage IS NULL OR read_average_wage IS NOT NULL THEN NULL
                    WHEN given_average_wage NOT BETWEEN 1 AND 1000000 THEN 'PR5004:average_wage'
                    ELSE 'PR5005:average_wage'
                END,
                CASE
                    WHEN given_contribution_months IS NULL OR read_contribution_months IS NOT NULL THEN NULL
                    WHEN given_contribution_months NOT BETWEEN 0 AND 720 THEN 'PR5004:contribution_months'
                    ELSE 'PR5005:contribution_months'
                END,
                CASE
                    WHEN given_pre_account_months IS NULL OR read_pre_account_months IS NOT NULL THEN NULL
                    WHEN given_pre_account_months NOT BETWEEN 0 AND 720 THEN 'PR5004:pre_account_months'
                    ELSE 'PR5005:pre_account_months'
                END,
                CASE
                    WHEN given_average_index IS NULL OR read_average_index IS NOT NULL THEN NULL
                    WHEN given_average_index NOT BETWEEN 0 AND 10 THEN 'PR5004:average_index'
                    ELSE 'PR5005:average_index'
                END,
                CASE
                    WHEN given_account_balance IS NULL OR read_account_balance IS NOT NULL THEN NULL
                    WHEN given_account_balance NOT BETWEEN 0 AND 10000000 THEN 'PR5004:account_balance'
                    ELSE 'PR5005:account_balance'
                END)
        END AS input_findings
    FROM given
),
step_1 AS (
    SELECT
        *,
        -- 缴费年限 contribution_years: 单位 1 年 · 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        -- 应计比例 accrued_share: 单位 3/500 + 0.11 · 国函〔2001〕79号 二(五) 基础养老金 [LN-12]
        -- 计发比例 accrual_share: 单位 3/500 + 0.11 · 国函〔2001〕79号 二(五) 基础养老金 [LN-12]
        contribution_months div 12 AS contribution_years,
        -- 建账前不超总月数 deemed_within · 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        contribution_months >= pre_account_months AS deemed_within,
        -- 建账前不超总月数 deemed_within 为什么没有值；NULL 为有值
        COALESCE(no_pre_account_months, no_contribution_months) AS deemed_within_fault
    FROM checked
),
step_2 AS (
    SELECT
        *,
        -- 满最低年限 qualified · 国函〔2001〕79号 二(五) 缴费年限 [LN-12]
        contribution_years >= 15 AS qualified
    FROM step_1
),
step_3 AS (
    SELECT
        *,
        -- 基础养老金 basic_pension: 单位 1/100 元/月 · 国函〔2001〕79号 二(五) 基础养老金 [LN-12]
        (CASE WHEN NOT qualified THEN 0 ELSE average_wage * (contribution_years * 3 + 55) END + 250) div 500 AS basic_pension,
        -- 个人账户养老金 account_pension: 单位 1/100 元/月 · 国函〔2001〕79号 二(五) 个人账户养老金 [LN-14]
        (CASE WHEN NOT qualified THEN 0 ELSE account_balance END + 60) div 120 AS account_pension,
        -- 过渡性养老金 transitional_pension: 单位 1/100 元/月 · 国函〔2001〕79号 二(五) 过渡性养老金 [LN-15]（未核实）
        (CASE WHEN NOT qualified THEN 0 ELSE average_wage * average_index * pre_account_months END + 5000000) div 10000000 AS transitional_pension,
        -- 基础养老金 basic_pension 为什么没有值；NULL 为有值
        COALESCE(
            no_contribution_months,
            CASE WHEN NOT qualified THEN NULL ELSE COALESCE(no_average_wage, no_contribution_months) END) AS basic_pension_fault,
        -- 一次性支付 lump_sum: 单位 1/100 元 · 国函〔2001〕79号 二(五) 不满十五年 [LN-13]
        CASE WHEN NOT qualified THEN account_balance ELSE 0 END AS lump_sum,
        -- 一次性支付 lump_sum 为什么没有值；NULL 为有值
        COALESCE(no_contribution_months, CASE WHEN NOT qualified THEN no_account_balance END) AS lump_sum_fault
    FROM step_2
),
step_4 AS (
    SELECT
        *,
        -- 新办法合计 new_method_total: 单位 1/100 元/月 · 国函〔2001〕79号 二(五) 不低于原办法 [LN-16 CN97-04 CN97-05 CN97-07]
        -- 月养老金 monthly_pension: 单位 1/100 元/月 · 合计
        basic_pension + account_pension + transitional_pension AS new_method_total,
        -- 用于 新办法合计 new_method_total
        COALESCE(basic_pension_fault, no_contribution_months, CASE WHEN qualified THEN no_account_balance END) AS new_method_total_fault_part
    FROM step_3
),
step_5 AS (
    SELECT
        *,
        -- 新办法合计 new_method_total 为什么没有值；NULL 为有值
        COALESCE(
            new_method_total_fault_part,
            no_contribution_months,
            CASE
                WHEN NOT qualified THEN NULL
                ELSE COALESCE(no_average_wage, no_average_index, no_pre_account_months)
            END) AS new_method_total_fault
    FROM step_4
),
step_6 AS (
    SELECT
        *,
        -- 月养老金 monthly_pension 为什么没有值；NULL 为有值
        COALESCE(new_method_total_fault, no_contribution_months, no_contribution_months) AS monthly_pension_fault,
        -- 必须成立的都成立
        input_findings IS NULL AND NOT (deemed_within_fault IS NULL AND NOT deemed_within) AS is_calculated
    FROM step_5
)
SELECT
    id,
    -- 月养老金 monthly_pension: 元/月
    CASE WHEN is_calculated AND monthly_pension_fault IS NULL THEN new_method_total * 0.01BD END AS monthly_pension,
    -- 一次性支付 lump_sum: 元
    CASE WHEN is_calculated AND lump_sum_fault IS NULL THEN lump_sum * 0.01BD END AS lump_sum,
    CASE
        WHEN input_findings IS NOT NULL THEN input_findings
        WHEN NOT is_calculated THEN CONCAT_WS(
            '; ',
            CASE WHEN deemed_within_fault IS NULL AND NOT deemed_within THEN 'requirement:deemed_within' END)
        WHEN COALESCE(monthly_pension_fault, lump_sum_fault) IS NOT NULL THEN CONCAT_WS(
            '; ',
            monthly_pension_fault,
            CASE WHEN lump_sum_fault IN (monthly_pension_fault) THEN NULL ELSE lump_sum_fault END)
    END AS findings
FROM step_6
