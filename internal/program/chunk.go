package program

import "github.com/comision-mixta/mixta/internal/scan"

// Chunk moves behind the next items of the array being read, which another pass
// reads: see [scan.Scanner.Chunk].
func (x *Pass) Chunk(spare []byte, size int) (scan.Chunk, bool) { return x.scan.Chunk(spare, size) }

// Rewind takes chunks back: see [scan.Scanner.Rewind].
func (x *Pass) Rewind(chunks ...scan.Chunk) { x.scan.Rewind(chunks...) }

// Continue makes x a pass over a chunk of what whole reads.
func (x *Pass) Continue(whole *Pass, c scan.Chunk) {
	x.Profile, x.Codes, x.Own, x.Newer, x.limit = whole.Profile, whole.Codes, whole.Own, whole.Newer, whole.limit
	x.scan, x.located, x.dead = scan.NewChunk(c, x.limit), nil, false
	x.scan.Report = x.problem
	x.found, x.outside, x.dropped, x.lost = x.found[:0], x.outside[:0], [4]int{}, [4]int{}
}

// Clean reports whether all of the text was read, and nothing was found in it outside
// of values.
func (x *Pass) Clean() bool {
	return x.scan.Err() == nil && x.scan.Over() && len(x.found)+len(x.outside) == 0 && x.lost == [4]int{}
}
