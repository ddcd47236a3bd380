package main

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/record"
)

// file is a file that has come.
type file struct {
	name  string
	bytes []byte
}

// readFolder returns the files in a folder, which those that bring them put there
// whole.
func readFolder(dir string) (files []file, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !e.Type().IsRegular() || e.Name()[0] == '.' {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		files = append(files, file{e.Name(), b})
	}
	return files, nil
}

// publish writes the files that an actor has sent into a folder, each after its
// signature, unless they are there. What a stopped run has committed and not
// published, the next one does.
func publish(ctx context.Context, tx *sql.Tx, actor record.Actor, dir string) error {
	names, err := column[string](ctx, tx, `SELECT nombre FROM archivo WHERE nombre LIKE $1
		ORDER BY replace(nombre, '.jws', ''), length(nombre) DESC`, string(actor)+"-%")
	if err != nil {
		return err
	}
	for _, name := range names {
		to := filepath.Join(dir, name)
		if _, err := os.Stat(to); !errors.Is(err, fs.ErrNotExist) {
			if err != nil {
				return err
			}
			continue
		}
		b, err := column[[]byte](ctx, tx, `SELECT contenido FROM archivo WHERE nombre = $1`, name)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(dir, "."+name), b[0]); err != nil {
			return err
		}
		if err := os.Rename(filepath.Join(dir, "."+name), to); err != nil {
			return err
		}
	}
	return nil
}

// write writes a file to the disk.
func write(name string, b []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Sync(), f.Close())
}
