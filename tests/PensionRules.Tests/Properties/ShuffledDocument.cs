namespace PensionRules.Tests.Properties;

/// <summary>A document with its sections, the tables and rule blocks in them, and the rules in a block in another order.</summary>
internal static class ShuffledDocument
{
    private const string Fence = "```";

    public static string Of(string text, Random random)
    {
        List<List<string>> sections = Sections(text);
        List<string> head = Blocks(sections[0]);
        List<List<string>> rest = [.. sections.Skip(1).Select(s => Shuffled(s, random))];
        Shuffle(rest, random);
        return string.Join('\n', head.Concat(rest.SelectMany(s => s))) + "\n";
    }

    private static List<List<string>> Sections(string text)
    {
        List<List<string>> sections = [[]];
        foreach (string line in text.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add([]);
            }

            sections[^1].Add(line);
        }

        return sections;
    }

    // The heading stays first.
    private static List<string> Shuffled(List<string> section, Random random)
    {
        List<string> blocks = [.. Blocks(section[1..]).Select(b => b.StartsWith(Fence, StringComparison.Ordinal) ? Rules(b, random) : b)];
        Shuffle(blocks, random);
        return [section[0], string.Empty, .. blocks];
    }

    // A block is a table, a rule block or a paragraph, with the blank line after it.
    private static List<string> Blocks(List<string> lines)
    {
        List<string> blocks = [];
        List<string> block = [];
        bool isInFence = false;
        foreach (string line in lines)
        {
            isInFence ^= line.StartsWith(Fence, StringComparison.Ordinal);
            block.Add(line);
            if (line.Length == 0 && !isInFence)
            {
                Close();
            }
        }

        block.Add(string.Empty);
        Close();
        return blocks;

        void Close()
        {
            if (block.Exists(l => l.Length > 0))
            {
                blocks.Add(string.Join('\n', block));
            }

            block = [];
        }
    }

    private static string Rules(string fence, Random random)
    {
        List<string> lines = [.. fence.TrimEnd('\n').Split('\n')];
        List<List<string>> rules = [];
        foreach (string line in lines[1..^1].Where(l => l.Length > 0))
        {
            if (!line.StartsWith(' '))
            {
                rules.Add([]);
            }

            rules[^1].Add(line);
        }

        Shuffle(rules, random);
        return string.Join('\n', (string[])[lines[0], .. rules.SelectMany(r => r), lines[^1], string.Empty]);
    }

    private static void Shuffle<T>(List<T> items, Random random)
    {
        T[] copy = [.. items];
        random.Shuffle(copy);
        items.Clear();
        items.AddRange(copy);
    }
}
