// Package until lets long reading and writing end when a context does.
package until

import (
	"context"
	"io"
)

// Reader returns a reader of r that fails with the context's cause once it is done.
func Reader(ctx context.Context, r io.Reader) io.Reader { return &reader{ctx, r} }

// Writer returns a writer to w that fails with the context's cause once it is done.
func Writer(ctx context.Context, w io.Writer) io.Writer { return &writer{ctx, w} }

type reader struct {
	ctx context.Context
	r   io.Reader
}

func (r *reader) Read(b []byte) (int, error) {
	if err := context.Cause(r.ctx); err != nil {
		return 0, err
	}
	return r.r.Read(b)
}

type writer struct {
	ctx context.Context
	w   io.Writer
}

func (w *writer) Write(b []byte) (int, error) {
	if err := context.Cause(w.ctx); err != nil {
		return 0, err
	}
	return w.w.Write(b)
}
