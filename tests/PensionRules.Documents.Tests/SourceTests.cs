using System.Security.Cryptography;
using System.Text;
using PensionRules.Diagnostics;
using PensionRules.Policies;

namespace PensionRules.Documents.Tests;

public sealed class SourceTests
{
    private const string Faulty = Text.Policy + "| 参数 | 值 |\n|---|---|\n| 基数 base | |\n\n##第六条\n";

    [Fact]
    public void The_hash_is_SHA_256_of_the_text_with_LF()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text.Scheme);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Text.Read(Text.Scheme).Hash);
    }

    // printf '# a\n\n| 制度 | s |\n|-|-|\n| 英文名 | S |\n' | sha256sum
    [Fact]
    public void The_hash_is_the_one_that_sha256sum_prints() => Assert.Equal(
        "a780347d1b8421d1a20946b1fa5e12ecabf3859b3d19fccf08725afa7ce45c2d",
        Text.Read("# a\n\n| 制度 | s |\n|-|-|\n| 英文名 | S |\n").Hash);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string lineEnd)
    {
        ReadResult lf = PolicyDocumentReader.Read("a.md", Faulty);
        ReadResult other = PolicyDocumentReader.Read("a.md", Faulty.ReplaceLineEndings(lineEnd));

        Assert.Equal(["12,12 PR1035", "14,1 PR1006"], Text.Shown(lf.Diagnostics));
        Assert.Equal(Text.Shown(lf.Diagnostics), Text.Shown(other.Diagnostics));
        Assert.Equal(lf.Document!.Hash, other.Document!.Hash);
    }

    [Fact]
    public void A_byte_order_mark_makes_no_difference()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Faulty);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. plain];

        ReadResult expected = PolicyDocumentReader.Read("a.md", plain);

        Assert.Equal(["12,12 PR1035", "14,1 PR1006"], Text.Shown(expected.Diagnostics));
        foreach (ReadResult result in new[] { PolicyDocumentReader.Read("a.md", marked), PolicyDocumentReader.Read("a.md", "\uFEFF" + Faulty) })
        {
            Assert.Equal(Text.Shown(expected.Diagnostics), Text.Shown(result.Diagnostics));
            Assert.Equal(expected.Document!.Hash, result.Document!.Hash);
        }
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text.Scheme));

        ReadResult result = PolicyDocumentReader.Read("a.md", stream);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Text.Read(Text.Scheme).Hash, result.Document!.Hash);
        Assert.True(stream.CanRead);
    }

    public static TheoryData<byte[], string> NotUtf8 => new()
    {
        // # 标题 in GB18030: the second byte of 标 is not a UTF-8 continuation.
        { [0x23, 0x20, 0xB1, 0xEA, 0xCC, 0xE2], "1,3 PR1001" },

        // 中 in UTF-8 on line 2 after a CRLF, then 中 in GB18030.
        { [0x23, 0x0D, 0x0A, 0xE4, 0xB8, 0xAD, 0xD6, 0xD0], "2,2 PR1001" },

        // U+20000 is two UTF-16 units; then a truncated 中.
        { [0xF0, 0xA0, 0x80, 0x80, 0xE4, 0xB8], "1,3 PR1059" },

        // The same two bytes are a character of GB18030, and nothing before them speaks for UTF-8.
        { [0x23, 0x20, 0xE4, 0xB8], "1,3 PR1001" },

        // Something follows, so it is not the end that is missing.
        { [0xE4, 0xB8, 0xAD, 0xE4, 0xB8, 0x61], "1,2 PR1001" },

        // After a byte order mark, which has no column.
        { [0xEF, 0xBB, 0xBF, 0x61, 0xFF], "1,2 PR1001" },

        // UTF-16 with its mark.
        { [0xFF, 0xFE, 0x23, 0x00], "1,1 PR1001" },
    };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Bytes_that_are_not_UTF_8_are_an_error_at_the_first_of_them(byte[] bytes, string expected)
    {
        ReadResult result = PolicyDocumentReader.Read("a.md", bytes);

        Assert.Null(result.Document);
        Assert.Equal([expected], Text.Shown(result.Diagnostics));
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_that_names_it()
    {
        ReadResult result = PolicyDocumentReader.ReadFile("no such file.md");

        Assert.Null(result.Document);
        Assert.StartsWith(
            "error PR1002: 'no such file.md' cannot be read: ",
            Assert.Single(result.Diagnostics).ToLine(Language.English),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such folder", "没有这个文件夹", "there is no such folder")]
    [InlineData("", "这不是路径", "this is no path")]
    public void A_folder_that_is_not_there_is_an_error(string path, string chinese, string english)
    {
        ReadResult result = Assert.Single(PolicyFolder.Read(path));

        Assert.Equal($"error PR1002: 读不了“{path}”：{chinese}；请检查路径和权限", Assert.Single(result.Diagnostics).ToLine(Language.Chinese));
        Assert.Equal($"error PR1002: '{path}' cannot be read: {english}; check the path and its permissions", result.Diagnostics[0].ToLine(Language.English));
    }

    [Fact]
    public void A_folder_that_is_a_file_and_a_file_that_is_a_folder_are_told_apart()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pension-rules-");
        try
        {
            string file = Path.Combine(folder.FullName, "a.md");
            File.WriteAllText(file, Text.Scheme);

            Assert.Contains("：这是文件，不是文件夹；", Assert.Single(PolicyFolder.Read(file)).Diagnostics[0].Message(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains("：这是文件夹，不是文件；", PolicyDocumentReader.ReadFile(folder.FullName).Diagnostics[0].Message(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains("：没有这个文件；", PolicyDocumentReader.ReadFile(file + "x").Diagnostics[0].Message(Language.Chinese), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_closed_file_is_told_in_the_language() => Assert.Equal(
        "没有权限", Sources.InputFault.ReasonOfFile("closed.md", new UnauthorizedAccessException("Access to the path is denied.")).Chinese);

    [Fact]
    public void A_folder_is_read_with_what_lies_below_and_nothing_else()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pension-rules-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
            File.WriteAllText(Path.Combine(folder.FullName, "b", "z.md"), Text.Scheme);
            File.WriteAllText(Path.Combine(folder.FullName, "b.MD"), Text.DataSet);
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), "no document");
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "b", "loop"), folder.FullName);

            IReadOnlyList<ReadResult> results = PolicyFolder.Read(folder.FullName);

            // . comes before / in ordinal order.
            Assert.Equal([DocumentKind.DataSet, DocumentKind.Scheme], results.Select(r => r.Document!.Kind));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_document_without_identity_is_null_and_one_with_errors_is_not()
    {
        Assert.Null(PolicyDocumentReader.Read("a.md", "# 题目").Document);
        Assert.NotNull(PolicyDocumentReader.Read("a.md", Faulty).Document);
    }

    [Fact]
    public void Arguments_are_required()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyDocumentReader.Read(null!, ""));
        Assert.Throws<ArgumentNullException>(() => PolicyDocumentReader.Read("a.md", (string)null!));
        Assert.Throws<ArgumentNullException>(() => PolicyDocumentReader.Read("a.md", (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => PolicyDocumentReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>(() => PolicyFolder.Read(null!));
    }
}
