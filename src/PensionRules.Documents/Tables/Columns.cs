namespace PensionRules.Documents.Tables;

/// <summary>The columns that tables have, apart from their first.</summary>
internal static class Columns
{
    public static readonly Word Value = new("值", "value");
    public static readonly Word From = new("自", "from");
    public static readonly Word Published = new("公布", "published");
    public static readonly Word Document = new("文号", "document");
    public static readonly Word Evidence = new("证据", "evidence");
    public static readonly Word Unit = new("单位", "unit");
    public static readonly Word Step = new("精度", "step");
    public static readonly Word Range = new("范围", "range");
    public static readonly Word Note = new("说明", "note");
    public static readonly Word Required = new("必出", "required");
    public static readonly Word Reading = new("读法", "reading");
    public static readonly Word Reason = new("理由", "reason");
    public static readonly Word Notice = new("提示", "notice");
    public static readonly Word Name = new("名称", "name");
    public static readonly Word English = new("英文", "english");
    public static readonly Word Subject = new("内容", "subject");
    public static readonly Word Grade = new("依据等级", "grade");
}
