package validate

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/packed"
)

// source is a file that can be read again, to be compared with its canonical form.
type source struct {
	name string
	io.Reader
	at   io.ReaderAt
	done []io.Closer
}

// open opens an input; what cannot be read again is kept in a temporary file.
func (f *formatter) open(name string) (*source, error) {
	in, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	if at, ok := in.Reader.(io.ReaderAt); ok {
		return &source{in.Name, in.Reader, at, []io.Closer{closing(in.Close)}}, nil
	}
	defer in.Close()
	d, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(d, in.Reader); err != nil {
		d.Close()
		if _, both := check.Both(err); both {
			return nil, err
		}
		return nil, cli.InFile(in.Name, err)
	}
	return &source{in.Name, io.NewSectionReader(d, 0, 1<<62), d, []io.Closer{d}}, nil
}

type closing func()

func (c closing) Close() error {
	c()
	return nil
}

func (s *source) close() {
	for _, c := range s.done {
		c.Close() // what was read has been checked
	}
}

// format writes the canonical form, compressed as the source is, and reports
// whether the source has it already.
func (s *source) format(w io.Writer, p check.Profile) (same bool, err error) {
	head := make([]byte, 4)
	n, err := s.at.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return false, cli.InFile(s.name, err)
	}
	out, err := packed.Like(head[:n], w)
	if err != nil {
		return false, err
	}
	c := &comparison{at: s.at, same: true}
	defer c.close()
	to := &attempt{w: io.MultiWriter(out, c)}
	err = mixta.Format(to, s.Reader, mixta.WithProfile(p))
	_, invalid := errors.AsType[*check.InvalidError](err)
	switch {
	case err == nil:
		return c.ends(), out.Close()
	case invalid, to.failed:
		return false, err
	}
	return false, cli.Unread(err)
}

// attempt notes whether writing failed.
type attempt struct {
	w      io.Writer
	failed bool
}

func (a *attempt) Write(b []byte) (int, error) {
	n, err := a.w.Write(b)
	a.failed = a.failed || err != nil
	return n, err
}

// comparison compares what is written to it with the text of a file.
type comparison struct {
	at   io.ReaderAt
	in   io.ReadCloser
	text *bufio.Reader
	same bool
	had  []byte
}

// Write compares the next bytes. It returns no error.
func (c *comparison) Write(b []byte) (int, error) {
	if c.text == nil && c.same {
		in, err := packed.Open(io.NewSectionReader(c.at, 0, 1<<62))
		if c.same = err == nil; c.same {
			c.in, c.text = in, bufio.NewReader(in)
		}
	}
	if c.same {
		c.had = append(c.had[:0], b...)
		_, err := io.ReadFull(c.text, c.had)
		c.same = err == nil && bytes.Equal(c.had, b)
	}
	return len(b), nil
}

// ends reports whether the text was the same, to its end.
func (c *comparison) ends() bool {
	if c.same && c.text != nil {
		_, err := c.text.ReadByte()
		c.same = err == io.EOF
	}
	return c.same
}

func (c *comparison) close() {
	if c.in != nil {
		c.in.Close()
	}
}
