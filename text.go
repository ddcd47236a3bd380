package mixta

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/spool"
)

// text is the text of a file, which is read twice: where its members stand must
// be known before the first of them is judged. What cannot be sought is spooled.
type text struct {
	raw    func(offset int64) (io.Reader, error) // the bytes as they came, from an offset on
	rest   io.Reader                             // what of them is not spooled; nil: nothing
	most   int64                                 // how much a spool keeps
	full   error                                 // why not, if for want of room
	zipped bool                                  // they are compressed
	plain  *spool.Spool                          // what they unfold to, once that must be sought
	spools []*spool.Spool
}

// mostKept bounds what is kept of a text that cannot be sought: an endless one must
// not fill the folder for temporary files.
const mostKept = 1 << 30

// tooLong is the error of a text of which more would have to be kept.
var tooLong = check.Errorf(check.Text{
	ES: "los miembros del archivo no están en el orden de escritura, y de un archivo comprimido o que llega por una tubería solo se guarda %d MiB para ordenarlos: guárdelo sin comprimir e indique el archivo",
	EN: "the members of the file are not in the written order, and of a file that is compressed or comes through a pipe only %d MiB are kept to put them in order: save it uncompressed, and name the file"}, mostKept>>20)

// openText opens the text that r reads, always through guard. It arranges the
// members of what it spools.
func openText(r io.Reader, guard func(io.Reader) io.Reader, a *arrangement, most int64) (*text, error) {
	t := &text{most: most}
	if at, ok := seekable(r); ok {
		t.raw = func(offset int64) (io.Reader, error) {
			in, err := at(offset)
			return guard(in), err
		}
	} else {
		t.spool(guard(r), a)
	}
	in, err := t.raw(0)
	if err != nil {
		return t, err
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(in, head) // an error is met again
	t.zipped = packed.Is(head[:n])
	return t, nil
}

// seekable returns how to read r again from where it stands; false if it cannot
// be sought.
func seekable(r io.Reader) (func(offset int64) (io.Reader, error), bool) {
	s, ok := r.(io.Seeker)
	if !ok {
		return nil, false
	}
	start, err := s.Seek(0, io.SeekCurrent)
	if err == nil {
		_, err = s.Seek(start, io.SeekStart)
	}
	return func(offset int64) (io.Reader, error) {
		_, err := s.Seek(start+offset, io.SeekStart)
		return r, err
	}, err == nil
}

// spool keeps what r reads: all of what is compressed, else as far as the object
// goes. What is behind it, or has no room, is read once.
func (t *text) spool(r io.Reader, a *arrangement) {
	s := t.newSpool()
	t.raw = func(offset int64) (io.Reader, error) { return io.NewSectionReader(s, offset, 1<<62), nil }
	in := bufio.NewReader(r)
	head, err := in.Peek(sniffed)
	zipped := packed.Is(head)
	var from io.Reader = in
	if err != nil && err != io.EOF { // the reader may not repeat it
		from = io.MultiReader(bytes.NewReader(bytes.Clone(head)), failing{err})
	}
	s.End(pieces(from, func(piece []byte) bool {
		if kept, err := s.Write(piece); err != nil {
			t.full, t.rest = roomless(err), io.MultiReader(bytes.NewReader(bytes.Clone(piece[kept:])), in)
			return false
		}
		if zipped {
			return true
		}
		if a.outline.Write(piece); a.outline.Done() {
			t.rest = in
		}
		return t.rest == nil
	}))
}

func (t *text) newSpool() *spool.Spool {
	s := &spool.Spool{Most: t.most}
	t.spools = append(t.spools, s)
	return s
}

// close lets go what is kept.
func (t *text) close() {
	for _, s := range t.spools {
		s.Close() // it is not needed any more
	}
}

// begin reads the plain text from its beginning, to its end.
func (t *text) begin() (io.ReadCloser, error) {
	in, err := t.raw(0)
	if err != nil {
		return nil, err
	}
	if t.rest != nil {
		in = io.MultiReader(in, t.rest)
	}
	return packed.Open(in)
}

// readable reports whether the text must and can be read once more to arrange its
// members: that is known already where it was spooled.
func (t *text) readable() bool { return t.full == nil && (t.zipped || len(t.spools) == 0) }

// arrange notes where the members of the text stand.
func (t *text) arrange(a *arrangement) error {
	in, err := t.begin()
	if err != nil {
		return err
	}
	defer in.Close()
	return pieces(in, func(piece []byte) bool {
		a.outline.Write(piece)
		return !a.outline.Done()
	})
}

// at reads the plain text from an offset on.
func (t *text) at(offset int64) (io.Reader, error) {
	if !t.zipped {
		return t.raw(offset)
	}
	if t.plain == nil {
		t.full = t.unfold()
	}
	if t.full != nil {
		return nil, t.full
	}
	return io.NewSectionReader(t.plain, offset, 1<<62), nil
}

// unfold spools the plain text of what is compressed.
func (t *text) unfold() error {
	in, err := t.begin()
	if err != nil {
		return err
	}
	defer in.Close()
	t.plain = t.newSpool()
	var full error
	t.plain.End(pieces(in, func(piece []byte) bool {
		_, full = t.plain.Write(piece)
		return full == nil
	}))
	return roomless(full)
}

// roomless is the error of a text that a spool has no room for; nil for nil.
func roomless(err error) error {
	if errors.Is(err, spool.ErrFull) {
		return tooLong
	}
	return err
}

// pieces shows take what r reads, piece by piece, until that returns false. It
// returns what the reading ended with; nil for the end of the text.
func pieces(r io.Reader, take func(piece []byte) bool) error {
	const least, most = 4 << 10, 256 << 10
	piece, nothing := make([]byte, least), 0
	for {
		n, err := r.Read(piece)
		switch {
		case n > 0 && !take(piece[:n]), err == io.EOF:
			return nil
		case err != nil:
			return err
		case n == 0:
			if nothing++; nothing == patience {
				return io.ErrNoProgress
			}
			continue
		}
		if nothing = 0; n == len(piece) && n < most {
			piece = make([]byte, 2*n)
		}
	}
}

// patience is how often a reader may return nothing at all, as in package bufio.
const patience = 100

// failing reads nothing but its error.
type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
