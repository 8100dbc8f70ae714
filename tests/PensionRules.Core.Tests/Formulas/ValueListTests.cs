using PensionRules.Formulas;

namespace PensionRules.Tests.Formulas;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_by_their_items_in_order()
    {
        ValueList<int> list = new([1, 2, 3]);
        Assert.True(list.Equals(new ValueList<int>([1, 2, 3])));
        Assert.Equal(list.GetHashCode(), new ValueList<int>([1, 2, 3]).GetHashCode());
        Assert.False(list.Equals(new ValueList<int>([1, 3, 2])));
        Assert.False(list.Equals(new ValueList<int>([1, 2])));
        Assert.False(list.Equals((object)"1, 2, 3"));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void List_keeps_a_copy()
    {
        int[] items = [1, 2];
        ValueList<int> list = new(items);
        items[0] = 9;
        Assert.Equal([1, 2], list);
        Assert.Equal(1, list[0]);
        Assert.Equal(2, list.Count);
        Assert.Empty(ValueList<int>.Empty);
    }
}
