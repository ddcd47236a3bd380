package pack

import (
	"bytes"
	"crypto/sha256"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Read reads a container, and has take take each part in turn: the content that it does
// not read is passed over. All that take received is worth nothing if the report is
// not OK or the error is not nil.
func Read(r io.Reader, take func(i int, p *Part, content io.Reader) error) (*Manifest, check.Report, error) {
	in := &source{Reader: r}
	b, err := in.manifest()
	if err != nil {
		return nil, check.Report{}, err
	}
	m, report := ParseManifest(b)
	if !report.OK() {
		return m, report, nil
	}
	for i := range m.Parts {
		if err := in.part(i, &m.Parts[i], take, &report); err != nil {
			return m, report, err
		}
	}
	if err := zeros(r, (length(in.blocks+2)-in.blocks)*block); err != nil {
		return m, report, err
	}
	switch n, err := io.ReadFull(r, make([]byte, 1)); {
	case n > 0:
		return m, report, damaged("more")
	case err != io.EOF:
		return m, report, err
	}
	return m, report, nil
}

// source is a container that is being read.
type source struct {
	io.Reader
	blocks int64
}

func (s *source) manifest() ([]byte, error) {
	h := make([]byte, block)
	if _, err := io.ReadFull(s, h); err != nil {
		return nil, cut(err)
	}
	size, ok := sizeIn(h)
	if !ok || size > mostManifest || !bytes.Equal(h, header(manifestName, size)) {
		return nil, damaged(manifestName)
	}
	b := make([]byte, filled(size)*block)
	if _, err := io.ReadFull(s, b); err != nil {
		return nil, cut(err)
	}
	if len(bytes.Trim(b[size:], "\x00")) > 0 {
		return nil, damaged(manifestName)
	}
	s.blocks = 1 + filled(size)
	return b[:size], nil
}

func (s *source) part(i int, p *Part, take func(int, *Part, io.Reader) error, report *check.Report) error {
	h := make([]byte, block)
	if _, err := io.ReadFull(s, h); err != nil {
		return cut(err)
	}
	if !bytes.Equal(h, header(partName(i), p.Size)) {
		return damaged(partName(i))
	}
	digest := sha256.New()
	content := io.LimitReader(s, p.Size)
	body := &counted{Reader: io.TeeReader(content, digest)}
	if err := take(i, p, body); err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, body); err != nil {
		return err
	}
	if body.n < p.Size {
		return cut(io.ErrUnexpectedEOF)
	}
	if d := record.DigestOf(digest); d != p.Digest {
		hit(report, &otherBytes, place(i)+"/digest", p.Name, string(d))
	}
	s.blocks += 1 + filled(p.Size)
	return zeros(s, filled(p.Size)*block-p.Size)
}

// counted counts what is read.
type counted struct {
	io.Reader
	n int64
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n += int64(n)
	return n, err
}
