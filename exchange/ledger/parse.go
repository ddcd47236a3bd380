package ledger

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"slices"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// Read reads one file. [Resolve] judges its references to records of other files.
// If the file cannot be read to its end, the findings so far are returned with
// the error.
func Read(in io.Reader, options ...mixta.Option) (*File, error) {
	f := &File{}
	return f, f.parse(in, options...)
}

// ReadFile reads one file: its digest, sender, recipient and findings.
func ReadFile(name string) (*File, error) {
	var pool handle.Pool
	defer pool.Close()
	f := &File{Name: name}
	in, err := pool.Open(name)
	if err != nil {
		return nil, err
	}
	if err := f.parse(in); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f.resolve(nil, false)
	return f, nil
}

// parse reads a file to its end. If its signatures were verified for a digest,
// the bytes read must have that digest.
func (f *File) parse(in io.Reader, options ...mixta.Option) error {
	sum := sha256.New()
	in = io.TeeReader(in, sum)
	rd := mixta.NewReader(in, append(slices.Clip(options), mixta.WithDeferred())...)
	if f.Signed != nil {
		f.Report = f.Signed.Validate(rd, f.note)
	} else {
		f.Report = rd.Validate(f.note)
	}
	f.Envelope, f.Counted, f.open = rd.Envelope(), rd.Counted(), rd
	if err := rd.Err(); err != nil {
		return err
	}
	if _, err := io.CopyBuffer(io.Discard, in, make([]byte, 1<<18)); err != nil {
		return err
	}
	if digest := record.DigestOf(sum); f.Digest == "" {
		f.Digest = digest
	} else if f.Digest != digest {
		return handle.ErrChanged
	}
	f.attribute()
	return nil
}

// kindNumbers numbers the kinds of records, from 1.
var kindNumbers = sync.OnceValue(func() map[string]uint8 {
	numbers := map[string]uint8{}
	for i, k := range mixta.Kinds() {
		numbers[k.Name] = uint8(i + 1)
	}
	return numbers
})

// attribute treats the file as unsigned if no signer speaks for the stated
// sender, and drops erasures that no signer may request and a sender that a
// receipt cannot name.
func (f *File) attribute() {
	if f.Signed != nil {
		f.erasing = slices.DeleteFunc(f.erasing, func(e erasure) bool { return !f.Signed.SpeaksFor(e.Issuer) })
		if sent := f.Signed.CheckSender(f.Envelope.Sender); !sent.OK() {
			*f = File{Name: f.Name, Digest: f.Digest, erasing: f.erasing, Signed: &trust.Outcome{File: f.Digest, Report: sent}, Report: sent}
		}
	}
	if !f.Envelope.Sender.Valid() {
		f.Envelope.Sender = ""
	}
}

// note notes a record.
func (f *File) note(e mixta.Entry) {
	head, kind := e.Record.Head(), e.Kind
	l := listing{content: true, current: e.Section != mixta.Proposals}
	switch r := e.Record.(type) {
	case *record.Withdrawal:
		kind, l.content = string(r.Kind), false
		if r.Erase {
			f.erasing = append(f.erasing, erasure{r.ID, r.Issuer})
		}
	case *record.Receipt:
		if e.Report.OK() {
			f.Receipts = append(f.Receipts, *r)
			f.others-- // offsets the count below
		}
	}
	f.others++
	if i := (issuance{head.Issuer, record.KindName(e.Kind)}); i.Issuer != "" && !f.issuers[i] {
		if f.issuers == nil {
			f.issuers = map[issuance]bool{}
		}
		f.issuers[i] = true
	}
	l.kind = kindNumbers()[kind]
	if id, ok := record.ParseUUID(string(head.ID)); ok {
		l.id = id
		f.records = append(f.records, l)
	}
}

// pass is one complete pass over a file that computes its digest: the bytes must
// be those judged before. Code that reads parts of it again keeps a digest of
// each, as package merge does.
type pass struct {
	source
	hash hash.Hash
}

type source interface {
	io.ReadSeeker
	io.ReaderAt
}

// over begins a pass over a file.
func over(s source) (*pass, error) {
	_, err := s.Seek(0, io.SeekStart)
	return &pass{s, sha256.New()}, err
}

func (p *pass) Read(b []byte) (int, error) {
	n, err := p.source.Read(b)
	p.hash.Write(b[:n])
	return n, err
}

// Seek tells where the pass is. It cannot be sought: it is one pass.
func (p *pass) Seek(offset int64, whence int) (int64, error) {
	if offset != 0 || whence != io.SeekCurrent {
		return 0, errors.ErrUnsupported
	}
	return p.source.Seek(0, io.SeekCurrent)
}

// end reads the rest, and checks whether the digest has changed.
func (p *pass) end(want record.Digest) error {
	if _, err := io.CopyBuffer(io.Discard, struct{ io.Reader }{p}, make([]byte, 1<<18)); err != nil {
		return err
	}
	if record.DigestOf(p.hash) != want {
		return handle.ErrChanged
	}
	return nil
}

// mirror returns a writer to w whose bytes are read as a file at the same time.
// The returned function ends the reading.
func mirror(w io.Writer) (io.Writer, func() (*File, error)) {
	r, pipe := io.Pipe()
	f, failed := &File{}, make(chan error, 1)
	go func() {
		err := f.parse(r)
		io.Copy(io.Discard, r) // so that no writer blocks
		failed <- err
	}()
	return io.MultiWriter(w, pipe), func() (*File, error) {
		pipe.Close()
		return f, <-failed
	}
}
