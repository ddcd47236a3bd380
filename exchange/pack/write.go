package pack

import (
	"bytes"
	"crypto/sha256"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// Write writes the container of a manifest and of its parts, each of which open opens
// when its turn comes. A part that is not what the manifest says is
// [trust.ErrChanged]: what was written then is no pack.
func Write(w io.Writer, m *Manifest, open func(i int) (io.ReadCloser, error)) error {
	b, err := m.Bytes()
	if err != nil {
		return err
	}
	out := &container{w: w, buffer: make([]byte, 1<<18)}
	if err := out.entry(manifestName, int64(len(b)), bytes.NewReader(b)); err != nil {
		return err
	}
	for i := range m.Parts {
		if err := out.part(i, &m.Parts[i], open); err != nil {
			return err
		}
	}
	return out.fill(length(out.blocks+2) - out.blocks)
}

// container is a container that is being written.
type container struct {
	w      io.Writer
	blocks int64
	buffer []byte
}

func (c *container) part(i int, p *Part, open func(i int) (io.ReadCloser, error)) error {
	in, err := open(i)
	if err != nil {
		return err
	}
	defer in.Close()
	digest := sha256.New()
	if err := c.entry(partName(i), p.Size, io.TeeReader(in, digest)); err != nil {
		return err
	}
	if n, _ := in.Read(make([]byte, 1)); n > 0 || record.DigestOf(digest) != p.Digest {
		return check.In(p.Name, handle.ErrChanged)
	}
	return nil
}

func (c *container) entry(name string, size int64, content io.Reader) error {
	if _, err := c.w.Write(header(name, size)); err != nil {
		return err
	}
	n, err := io.CopyBuffer(onlyWriter{c.w}, io.LimitReader(content, size), c.buffer)
	switch {
	case err != nil:
		return err
	case n < size:
		return check.In(name, handle.ErrChanged)
	}
	if _, err := c.w.Write(make([]byte, filled(size)*block-size)); err != nil {
		return err
	}
	c.blocks += 1 + filled(size)
	return nil
}

// fill writes so many blocks of zeros.
func (c *container) fill(blocks int64) error {
	clear(c.buffer)
	for left := blocks * block; left > 0; {
		n, err := c.w.Write(c.buffer[:min(left, int64(len(c.buffer)))])
		if err != nil {
			return err
		}
		left -= int64(n)
	}
	return nil
}

// onlyWriter hides ReadFrom, which copies in small pieces.
type onlyWriter struct{ io.Writer }
