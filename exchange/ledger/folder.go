package ledger

import (
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/handle"
)

// Folder is a [Store] of files. They are written atomically: whenever the machine
// stops, the old file or the new one is there. Of two updates of one file at a time,
// one fails.
type Folder struct {
	// Dir must exist: an archive that cannot be found is not taken for an empty one.
	Dir string

	// State is the file with the state: by default, state.json in Dir. What belongs
	// to it stands beside it: STATE.sent has the numbers, STATE.index the index.
	State string
}

// state returns the name of the file with the state. What stands beside a state
// stands where the state is, not where a link to it is.
func (d Folder) state() string {
	return durable.Real(cmp.Or(d.State, filepath.Join(d.Dir, "state.json")))
}

// path returns the name of the file.
func (d Folder) path(name string) (string, error) {
	switch name {
	case StateName, numbersName, indexName:
		return d.state() + strings.TrimPrefix(name, StateName), nil
	}
	local := filepath.FromSlash(strings.TrimSuffix(name, "/"))
	if !filepath.IsLocal(local) {
		return "", &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	return filepath.Join(d.Dir, local), nil
}

// beside lists the extensions of files beside a file or a state: signatures,
// locks, the index, the register of numbers.
var beside = []string{".jws", ".lock", indexExtension, registerExtension}

// List returns the files below the folder, except hidden ones, those beside another
// file and the state. The name of a folder that cannot be read ends in a slash.
func (d Folder) List(ctx context.Context) ([]string, error) { return d.walk(ctx, nil) }

// walk is [Folder.List]; it tells of each folder of an opened pack.
func (d Folder) walk(ctx context.Context, opened func(folder string, m *pack.Manifest)) (names []string, err error) {
	if info, err := os.Stat(d.Dir); err != nil {
		return nil, err
	} else if !info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: d.Dir, Err: errNoFolder}
	}
	state, _ := os.Stat(d.state())
	packs := map[string]*pack.Manifest{}
	err = filepath.WalkDir(d.Dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil && path == d.Dir {
			return err
		}
		if ended := context.Cause(ctx); ended != nil {
			return ended
		}
		hidden := strings.HasPrefix(e.Name(), ".") && path != d.Dir
		switch {
		case e.IsDir() && hidden:
			return filepath.SkipDir
		case err == nil && e.IsDir():
			if m := mark(path); m != nil {
				packs[path] = m
				if folder, outside := filepath.Rel(d.Dir, path); opened != nil && outside == nil {
					opened(filepath.ToSlash(folder), m)
				}
			}
			return nil
		case err == nil && kept(packs[filepath.Dir(path)], e.Name()):
			return nil
		case err == nil && (hidden || slices.Contains(beside, strings.ToLower(filepath.Ext(path)))):
			return nil
		}
		if info, missing := os.Stat(path); missing == nil && state != nil && os.SameFile(info, state) {
			return nil
		}
		name, outside := filepath.Rel(d.Dir, path)
		if outside != nil {
			name = path
		}
		if err != nil {
			name += "/"
		}
		names = append(names, filepath.ToSlash(name))
		return nil
	})
	return names, err
}

// Open opens a file. If it is not regular, it is passed over.
func (d Folder) Open(_ context.Context, name string) (Content, error) {
	path, err := d.path(name)
	if err != nil {
		return nil, err
	}
	look := os.Lstat // a link may lead out of the folder
	if name == StateName || name == numbersName || strings.HasSuffix(name, ".jws") {
		look = os.Stat
	}
	info, err := look(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() && name != StateName && !strings.HasSuffix(name, "/"):
		return nil, &fs.PathError{Op: "open", Path: path, Err: errPassedOver}
	}
	f, err := handle.Open(path)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// shown returns the name of the state within the folder or, if it is not there, its
// path.
func (d Folder) shown() string {
	if name, err := filepath.Rel(d.Dir, d.state()); err == nil && filepath.IsLocal(name) {
		return filepath.ToSlash(name)
	}
	return d.state()
}

// Create writes a new file.
func (d Folder) Create(_ context.Context, name string, write func(io.Writer) error) error {
	path, err := d.path(name)
	if err != nil {
		return err
	}
	return durable.Create(path, 0o600, write)
}

// Update replaces a file.
func (d Folder) Update(_ context.Context, name string, write func(old Content, w io.Writer) error) error {
	path, err := d.path(name)
	if err != nil {
		return err
	}
	if info, err := os.Lstat(path); err == nil && name == indexName && !info.Mode().IsRegular() {
		return &fs.PathError{Op: "open", Path: path, Err: errPassedOver}
	}
	return durable.Update(path, 0o600, func(old *os.File, w io.Writer) error {
		if old == nil { // nil is a file, not nothing
			return write(nil, w)
		}
		return write(old, w)
	})
}

// Names returns the files below a folder that the ledger reads, in order.
func Names(dir string) (names []string, err error) {
	d := Folder{Dir: dir, State: os.DevNull}
	all, err := d.List(context.Background())
	for _, name := range all {
		if path, bad := d.path(name); bad == nil && readable(name) && isRegular(path) {
			names = append(names, path)
		}
	}
	return names, err
}

func isRegular(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular()
}

// errNoFolder is the error for a file where a folder is required.
var errNoFolder = check.Errorf(check.Text{ES: "es un archivo, no una carpeta", EN: "is a file, not a folder"})

// errPassedOver is the error for what is no file, such as a link or a pipe.
var errPassedOver = errors.New("not a regular file")
