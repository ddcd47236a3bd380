package release

// filter tells of sums whether they may have been added: always of those that were, and
// seldom of others (a Bloom filter).
type filter struct {
	bits []uint64
	mask uint64
}

// newFilter returns a filter of a size that suits the file: one bit for eight bytes of
// its records, within bounds.
func (c *copier) newFilter() *filter {
	const least, most = 1 << 13, 1 << 21 // words
	words := least
	for words < most && int64(words)*512 < c.records.size {
		words *= 2
	}
	return &filter{make([]uint64, words), uint64(words)*64 - 1}
}

func (f *filter) add(sum uint64) {
	a, b := f.places(sum)
	f.bits[a>>6] |= 1 << (a & 63)
	f.bits[b>>6] |= 1 << (b & 63)
}

func (f *filter) has(sum uint64) bool {
	a, b := f.places(sum)
	return f.bits[a>>6]&(1<<(a&63)) != 0 && f.bits[b>>6]&(1<<(b&63)) != 0
}

func (f *filter) places(sum uint64) (a, b uint64) {
	sum *= 0x9e3779b97f4a7c15
	return sum >> 32 & f.mask, (sum * 0xd6e8feb86659fd93) >> 32 & f.mask
}

// set is a set of records: a bit for each.
type set []uint64

func newSet(n int) set { return make(set, n/64+1) }

func (s set) add(n int)      { s[n>>6] |= 1 << (n & 63) }
func (s set) has(n int) bool { return s[n>>6]&(1<<(n&63)) != 0 }
