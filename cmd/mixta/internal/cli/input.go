package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/report"
)

// Input is one file named on the command line, or standard input for "-".
type Input struct {
	Name   string
	Reader io.Reader
	file   *handle.File // nil for standard input
	head   bytes.Buffer // of standard input or a pipe, which cannot be read twice
}

// stdin is how standard input is called in reports.
const stdin = "<stdin>"

// headSize is how much of standard input or a pipe is kept, to quote from.
const headSize = 4 << 20

// Open opens an input. Progress is shown while it is read.
func (a *App) Open(name string) (*Input, error) {
	if name == "-" {
		in := &Input{Name: stdin}
		in.Reader = in.once(a.In)
		return in, nil
	}
	f, err := a.files.Open(name)
	if err != nil {
		return nil, InFile(name, err)
	}
	if f.Info().IsDir() {
		f.Close()
		return nil, InFile(name, Folder(name))
	}
	in := &Input{Name: name, file: f, Reader: f}
	switch {
	case !f.Info().Mode().IsRegular():
		in.Reader = in.once(f)
	case terminal(a.Err) != nil:
		in.Reader = &progress{File: f, w: a.Err, name: name, size: f.Info().Size(), next: time.Now().Add(progressAfter)}
	}
	return in, nil
}

// once returns a reader of what cannot be read twice.
func (in *Input) once(r io.Reader) io.Reader { return io.TeeReader(r, &limited{&in.head}) }

// unread attributes an error of reading to the input; nil stays nil.
func (in *Input) unread(err error) error {
	if err == nil {
		return nil
	}
	return InFile(in.Name, Unread(err))
}

// At returns the bytes of the input to be read from any offset, and how many there are;
// an error for standard input or a pipe, which give them once.
func (in *Input) At() (io.ReaderAt, int64, error) {
	if in.file == nil || !in.file.Info().Mode().IsRegular() {
		return nil, 0, InFile(in.Name, check.Errorf(textReadOnce))
	}
	return in.file, in.file.Info().Size(), nil
}

// Close ends the reading.
func (in *Input) Close() {
	if in.file != nil {
		in.file.Close()
	}
	if p, ok := in.Reader.(*progress); ok {
		p.clear()
	}
}

// quotes reads the input again, once, and returns the text around the findings.
// What cannot be read again is not quoted.
func (in *Input) quotes(r check.Report) report.Quotes {
	if len(r.Findings) == 0 {
		return nil
	}
	var again io.Reader = &in.head
	if in.file != nil && in.file.Info().Mode().IsRegular() {
		f, err := handle.Open(in.Name)
		if err != nil {
			return nil
		}
		defer f.Close()
		again = f
	}
	plain, err := packed.Open(again)
	if err != nil {
		return nil
	}
	defer plain.Close()
	q, _ := report.Quote(plain, r)
	return q
}

// MostWhole bounds a file that is read whole: a key, a mapping, a border line.
const MostWhole = 32 << 20

// ReadWhole returns the content of a small file, or of standard input for "-".
func (a *App) ReadWhole(name string) ([]byte, error) {
	return a.readWhole(name, func(*os.File) error { return nil })
}

// ReadSecret is [App.ReadWhole] for a private key, if nobody else can read it.
func (a *App) ReadSecret(name string) ([]byte, error) { return a.readWhole(name, Secret) }

// ReadTrusted is [App.ReadWhole] for a trust file, if nobody else can change it.
func (a *App) ReadTrusted(name string) ([]byte, error) { return a.readWhole(name, Trusted) }

func (a *App) readWhole(name string, fit func(*os.File) error) ([]byte, error) {
	r := a.In
	if name != "-" {
		f, err := handle.Open(name)
		if err != nil {
			return nil, InFile(name, err)
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, InFile(name, syscall.EISDIR)
		}
		if err := fit(f); err != nil {
			return nil, err
		}
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, MostWhole+1))
	if err == nil && len(b) > MostWhole {
		err = check.Errorf(textTooLarge, MostWhole>>20)
	}
	if err != nil {
		return nil, InFile(name, err)
	}
	return b, nil
}

// Expand replaces patterns such as *.json by the files that they match, for
// shells that leave that to the program.
func Expand(names []string) (all []string) {
	for _, name := range names {
		if _, err := os.Lstat(name); err != nil {
			if found, err := filepath.Glob(name); err == nil && len(found) > 0 {
				all = append(all, found...)
				continue
			}
		}
		all = append(all, name)
	}
	return all
}

// limited keeps the first headSize bytes written to it.
type limited struct{ b *bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	l.b.Write(p[:min(len(p), headSize-l.b.Len())])
	return len(p), nil
}

// counter counts the bytes of what is read through it, however often.
type counter struct {
	io.Reader
	at, n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.at += int64(n)
	c.n = max(c.n, c.at)
	return n, err
}

// Seek sets where is read next, where the reader can be sought.
func (c *counter) Seek(offset int64, whence int) (at int64, err error) {
	s, ok := c.Reader.(io.Seeker)
	if !ok {
		return 0, errors.ErrUnsupported
	}
	if at, err = s.Seek(offset, whence); err == nil {
		c.at = at
	}
	return at, err
}
