package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// save writes a whole file at once: the old or the new one stands, never half.
func save(name string, b []byte, mode fs.FileMode) error {
	return saveStream(name, mode, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
}

// saveStream is [save] for what is written bit by bit.
func saveStream(name string, mode fs.FileMode, write func(w io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // which is gone where all went well
	err = write(f)
	if err == nil {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	return err
}
