package ledger

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// folder holds what one run knows about a folder. It opens each file once, unless
// there are more than may be open at a time; bytes read again are compared by
// digest.
type folder struct {
	dir       string
	belief    Belief
	keeper    keeper
	pool      handle.Pool
	index     *index
	register  register
	elsewhere []given // sent files that are missing in the register
	files     []*File // including the state, wherever it is
}

// openFolder reads the files below a folder for a keeper; "" means the state's
// keeper. Close it.
func openFolder(dir string, b Belief, actor record.Actor) (*folder, error) {
	if info, err := os.Stat(dir); err != nil {
		return nil, err
	} else if !info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: dir, Err: ErrNoFolder}
	}
	d := &folder{dir: dir, belief: b, index: b.index()}
	if err := d.read(actor); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// Close closes the files.
func (d *folder) Close() { d.pool.Close() }

func (d *folder) read(actor record.Actor) error {
	if err := d.newKeeper(actor); err != nil {
		return err
	}
	var err error
	if d.register, d.elsewhere, err = d.belief.registers(); err != nil {
		return err
	}
	files, err := walk(d.dir)
	if err != nil {
		return err
	}
	files = slices.DeleteFunc(files, func(f *File) bool { return f.unread != nil && d.keeper.is(f) }) // a link to the state
	inside := false
	for i, f := range files {
		switch {
		case f.unread != nil:
		case d.keeper.is(f):
			d.keeper.state.Name, files[i], inside = f.Name, d.keeper.state, true
		default:
			if err := d.file(f); err != nil {
				*f = File{Name: f.Name, unread: damage(err)}
			}
		}
	}
	if d.keeper.state != nil && !inside {
		files = append(files, d.keeper.state)
	}
	d.files = files
	d.index.save(files)
	d.settle()
	resolve(files, true)
	return nil
}

// file verifies one file and, if its signatures are valid, reads it. An archived
// file is not read again if the index has it.
func (d *folder) file(f *File) (err error) {
	if f.bytes, err = d.pool.Open(f.path); err != nil {
		return err
	}
	if f.Digest, err = trust.Digest(f.bytes); err != nil {
		return err
	}
	if d.belief.Trust != nil {
		signatures, err := trust.ReadSignatures(f.path)
		if err != nil {
			return err
		}
		if f.Signed, f.ended = d.belief.verify(f.Digest, signatures, &d.keeper); !f.Signed.OK() {
			d.belief.Trust.Diagnose(f.Signed, f.bytes, signatures, d.belief.At)
			f.Report = f.Signed.Report
			return nil
		}
	}
	if had := d.index.recall(f); had != nil && d.keeper.archived(had) {
		*f = *had
		return nil
	}
	if _, err := f.bytes.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if err := f.parse(f.bytes); err != nil {
		return err
	}
	if d.keeper.archived(f) {
		f.open = nil // it was judged on arrival
	}
	return nil
}

// settle finds the files that the keeper has refused, and the erased content.
func (d *folder) settle() {
	for _, f := range d.files {
		f.refused = d.keeper.refused(f)
	}
	erasures(d.files)
}

// update replaces the state by the current one.
func (d *folder) update(state *File) {
	state.Name = d.belief.State
	if before := d.keeper.state; before != nil {
		state.Name = before.Name
		d.files[slices.Index(d.files, before)] = state
	} else {
		if name, err := filepath.Rel(d.dir, state.Name); err == nil && filepath.IsLocal(name) {
			state.Name = filepath.ToSlash(name)
		}
		d.files = append(d.files, state)
	}
	d.keeper.keep(state)
	d.settle()
}

// ReadFolder reads all files below a folder that end in .json, .gz or .zst, and
// the state, wherever it is, and resolves the references between them. Files that
// are not trusted, cannot be read or are skipped are listed only with the reason.
func ReadFolder(dir string, b Belief) ([]*File, error) {
	d, err := openFolder(dir, b, "")
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return d.files, nil
}
