package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// input is one file named on the command line, or standard input for "-".
type input struct {
	name string
	r    io.Reader
	file *os.File     // nil for standard input
	head bytes.Buffer // of standard input, which cannot be read twice
}

// stdin is how standard input is called in reports.
const stdin = "<stdin>"

// headSize is how much of standard input is kept, to quote from.
const headSize = 4 << 20

// open opens an input. Progress is shown while it is read.
func (a *app) open(name string) (*input, error) {
	if name == "-" {
		in := &input{name: stdin}
		in.r = io.TeeReader(a.in, &limited{&in.head})
		return in, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		err = &folderError{name}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	in := &input{name: name, file: f, r: f}
	if terminal(a.err) {
		in.r = &progress{File: f, w: a.err, name: name, size: info.Size(), next: time.Now().Add(progressAfter)}
	}
	return in, nil
}

func (in *input) Close() {
	if in.file != nil {
		in.file.Close()
	}
	if p, ok := in.r.(*progress); ok {
		p.clear()
	}
}

// output makes what write writes the file of that name, once all of it is there,
// or standard output for "-".
func (a *app) output(name string, mode fs.FileMode, write func(io.Writer) error) error {
	if name == "-" {
		return write(a.out)
	}
	var made error
	err := durable.Write(name, mode, func(w io.Writer) error {
		made = write(w)
		return made
	})
	if err != nil && made == nil { // it is the file that is at fault
		return &fileError{name, fmt.Errorf("%s: %s", a.say(textNotWritten), a.reason(err))}
	}
	return err
}

// quotes reads the input again, once, and returns the text around the findings.
// What cannot be read again is not quoted.
func (in *input) quotes(r check.Report) check.Quotes {
	if len(r.Findings) == 0 {
		return nil
	}
	var again io.Reader = &in.head
	if in.file != nil {
		f, err := os.Open(in.name)
		if err != nil {
			return nil
		}
		defer f.Close()
		again = f
	}
	plain, err := mixta.Plain(again)
	if err != nil {
		return nil
	}
	defer plain.Close()
	q, _ := check.Quote(plain, r)
	return q
}

// mostWhole bounds a file that is read whole: a key, a mapping, a border line.
const mostWhole = 32 << 20

// readWhole returns the content of a small file, or of standard input for "-".
func (a *app) readWhole(name string) ([]byte, error) {
	r := a.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, &fileError{name, err}
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, &fileError{name, syscall.EISDIR}
		}
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, mostWhole+1))
	if err == nil && len(b) > mostWhole {
		err = errors.New(a.say(textTooLarge, mostWhole>>20))
	}
	if err != nil {
		return nil, &fileError{name, err}
	}
	return b, nil
}

// expand replaces patterns such as *.json by the files that they match, for
// shells that leave that to the program.
func expand(names []string) (all []string) {
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

// counter counts the bytes read through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
