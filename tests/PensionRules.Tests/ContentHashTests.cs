using System.Security.Cryptography;
using System.Text;

namespace PensionRules.Tests;

public sealed class ContentHashTests
{
    [Fact]
    public void It_is_the_SHA_256_of_the_platform()
    {
        string text = "养老金 pension 𠀀\n";
        for (int length = 0; length < 200; length++)
        {
            Assert.Equal(Hash(text), Policies.ContentHash.Of(text));
            text += (char)('a' + (length % 26));
        }
    }

    [Fact]
    public void A_policy_set_hashes_the_hashes_of_its_documents()
    {
        Policies.PolicySet set = Support.Catalogs.Liaoning2006;
        Assert.Equal(Hash(Support.Catalogs.TextOf("employee-pension")), set.Scheme.Document.Hash);
        Assert.Equal(Hash(string.Join('\n', set.Documents.Select(d => d.Hash))), set.ContentHash);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
