using NodaTime;
using PensionRules.Diagnostics;
using PensionRules.Formulas;
using PensionRules.Numerics;
using PensionRules.Policies;

namespace PensionRules.Building;

/// <summary>Reads the cells of a document whose type is known, and tells what is wrong with those it cannot read.</summary>
internal sealed class CellReader(RegionRegister regions, DiagnosticBag diagnostics)
{
    public RegionRegister Regions => regions;

    public Rational? Value(Cell cell, string name, TermType type)
    {
        Rational? value = ValueReader.Read(cell.Text, type, regions);
        if (value is null && type.Kind == TypeKind.Region)
        {
            Region(cell);
        }
        else if (value is null)
        {
            diagnostics.Add(DiagnosticRules.BadValue, cell.Location, cell.Text, name, type, new WrittenAs(type, cell.Text));
        }

        return value;
    }

    public Region? Region(Cell cell)
    {
        if (regions.TryGet(cell.Text, out Region? region))
        {
            return region;
        }

        Region? nearest = regions.Nearest(cell.Text);
        diagnostics.Add(
            DiagnosticRules.UnknownRegion, cell.Location, cell.Text, new DidYouMean(nearest is null ? null : $"{nearest.Code} {nearest.ChineseName}"));
        return null;
    }

    public ValueRange? Range(Cell? cell, string name, TermType type)
    {
        if (cell is not { IsBlank: false } range)
        {
            return null;
        }

        string[] ends = range.Text.Split("..", StringSplitOptions.TrimEntries);
        Rational? low = ends.Length == 2 ? ValueReader.Read(ends[0], type, regions) : null;
        Rational? high = ends.Length == 2 ? ValueReader.Read(ends[1], type, regions) : null;
        if (low is { } least && high is { } most && least <= most)
        {
            return new ValueRange(least, most);
        }

        diagnostics.Add(DiagnosticRules.BadRange, range.Location, range.Text, name);
        return null;
    }

    public Rational? Step(Cell? cell, TermType type)
    {
        if (cell is not { IsBlank: false } step)
        {
            return null;
        }

        Rational? value = type.Kind == TypeKind.Number ? ValueReader.Read(step.Text, type, regions) : null;
        if (value is { Sign: > 0 })
        {
            return value;
        }

        diagnostics.Add(DiagnosticRules.BadStep, step.Location, step.Text);
        return null;
    }

    public LocalDate? Date(Cell? cell)
    {
        if (cell is not { IsBlank: false } date)
        {
            return null;
        }

        LocalDate? value = ValueReader.ReadDate(date.Text);
        if (value is null)
        {
            diagnostics.Add(DiagnosticRules.BadDate, date.Location, date.Text);
        }

        return value;
    }

    public InForce? Period(Cell cell)
    {
        string[] ends = cell.Text.Split("..", StringSplitOptions.TrimEntries);
        YearMonth? from = ends.Length == 2 ? Month(ends[0], 1) : null;
        YearMonth? to = ends.Length == 2 && ends[1].Length > 0 ? Month(ends[1], 12) : null;
        bool isWrongEnd = ends.Length == 2 && ends[1].Length > 0 && (to is null || (from is not null && to.Value.CompareTo(from.Value) < 0));
        if (from is not null && !isWrongEnd)
        {
            return new InForce(from.Value, to);
        }

        diagnostics.Add(DiagnosticRules.BadPeriod, cell.Location, cell.Text);
        return null;
    }

    public Rounding? Rounding(Cell cell)
    {
        string[] words = cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        RoundingMode? mode = words.Length == 2 ? FormulaParser.Mode(Spelling.Function(words[1])) : null;
        if (mode is not null && Rational.TryParse(words[0], out Rational step) && step.Sign > 0)
        {
            return new Rounding(mode.Value, step);
        }

        diagnostics.Add(DiagnosticRules.BadProfile, cell.Location, cell.Text);
        return null;
    }

    private static YearMonth? Month(string text, int monthOfYear) =>
        ValueReader.ReadMonth(text)
        ?? ValueReader.ReadDate(text)?.ToYearMonth()
        ?? (ValueReader.ReadYear(text) is { } year ? new YearMonth((int)year.Numerator, monthOfYear) : null);
}
