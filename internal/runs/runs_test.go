package runs

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/internal/spool"
)

// TestSorted: rows come back as a sort in memory has them, whatever the budget.
func TestSorted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, 30).Draw(t, "size")
		s := New(size, rapid.IntRange(0, 40*size).Draw(t, "budget"))
		defer s.Close()
		letters := rapid.SampledFrom([]byte{1, 2, 255}).Draw(t, "letters")
		var want [][]byte
		for range rapid.IntRange(0, 300).Draw(t, "n") {
			row := make([]byte, size)
			for i := range row {
				row[i] = byte(rapid.IntRange(0, int(letters)).Draw(t, "byte"))
			}
			if len(want) > 0 && rapid.IntRange(0, 9).Draw(t, "again") == 0 {
				row = want[len(want)/2]
			}
			want = append(want, row)
			if err := s.Add(row); err != nil {
				t.Fatal(err)
			}
		}
		if s.Len() != int64(len(want)) {
			t.Fatalf("%d rows of %d", s.Len(), len(want))
		}
		slices.SortFunc(want, bytes.Compare)
		for range 2 {
			n := 0
			for row, err := range s.Sorted() {
				if err != nil || n == len(want) || !bytes.Equal(row, want[n]) {
					t.Fatalf("row %d is %x (%v)", n, row, err)
				}
				n++
			}
			if n != len(want) {
				t.Fatalf("%d of %d rows", n, len(want))
			}
		}
	})
}

// TestOrderOfMany: more rows than are sorted by insertion, in every order.
func TestOrderOfMany(t *testing.T) {
	const many = 20_000
	for name, at := range map[string]func(i uint32) uint32{
		"rising":  func(i uint32) uint32 { return i },
		"falling": func(i uint32) uint32 { return many - i },
		"mixed":   func(i uint32) uint32 { return i * 2654435761 },
		"equal":   func(uint32) uint32 { return 7 },
	} {
		var rows []byte
		for i := range uint32(many) {
			n := at(i)
			rows = append(rows, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
		}
		want := slices.SortedFunc(slices.Chunk(rows, 4), bytes.Compare)
		flat := bytes.Join(want, nil)
		order(rows, 4, 0)
		if !bytes.Equal(rows, flat) {
			t.Errorf("%s: not in order", name)
		}
	}
}

// faulty is a file that fails, or gives back less or other than it was given.
type faulty struct {
	spool.File
	room  int   // bytes that it takes
	short int64 // it ends here; 0: it does not
	spoil bool
	read  error
}

var errNoRoom = errors.New("no space left")

func (f *faulty) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, errNoRoom
	}
	return f.File.Write(b)
}

func (f *faulty) ReadAt(b []byte, at int64) (int, error) {
	if f.read != nil {
		return 0, f.read
	}
	n, err := f.File.ReadAt(b, at)
	if f.short > 0 && at+int64(n) > f.short {
		return max(0, int(f.short-at)), io.EOF
	}
	if f.spoil {
		b[n/2] ^= 1
	}
	return n, err
}

// TestNothingIsLost: a file that is full, cut off, changed or that cannot be read is an
// error, wherever it is noticed.
func TestNothingIsLost(t *testing.T) {
	broken := errors.New("broken")
	for name, c := range map[string]struct {
		file faulty
		want error
	}{
		"sound":   {faulty{room: 1 << 20}, nil},
		"full":    {faulty{room: 40}, errNoRoom},
		"cut off": {faulty{room: 1 << 20, short: 70}, errChanged},
		"changed": {faulty{room: 1 << 20, spoil: true}, errChanged},
		"broken":  {faulty{room: 1 << 20, read: broken}, broken},
	} {
		t.Run(name, func(t *testing.T) {
			file, err := spool.NewFile()
			if err != nil {
				t.Fatal(err)
			}
			c.file.File = file
			s := New(2, 20)
			s.file = &c.file
			defer s.Close()
			var added error
			for i := range 50 {
				if added = s.Add([]byte{byte(i * 7), byte(i)}); added != nil {
					break
				}
			}
			n := 0
			for _, err = range s.Sorted() {
				if err == nil {
					n++
				}
			}
			if !errors.Is(err, c.want) || added != nil && !errors.Is(added, c.want) || c.want == nil && n != 50 {
				t.Errorf("%d rows; added: %v; read: %v", n, added, err)
			}
		})
	}
}

func TestClosed(t *testing.T) {
	s := New(1, 1)
	for i := range 3 {
		if err := s.Add([]byte{byte(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s.Add([]byte{1}) == nil {
		t.Error("a row is added to what is closed")
	}
}

func BenchmarkSorted(b *testing.B) {
	for _, c := range []struct {
		name   string
		budget int
	}{{"memory", 1 << 30}, {"disk", Memory}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				s := New(27, c.budget)
				n := uint64(1)
				var row [27]byte
				for range 1_000_000 {
					n = n*6364136223846793005 + 1442695040888963407
					for i := range 8 {
						row[i] = byte(n >> (56 - 8*i))
					}
					if err := s.Add(row[:]); err != nil {
						b.Fatal(err)
					}
				}
				for _, err := range s.Sorted() {
					if err != nil {
						b.Fatal(err)
					}
				}
				s.Close()
			}
		})
	}
}
