package pack

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/record"
)

// Packing are files on their way into a pack. The zero value has none.
type Packing struct {
	// Left is how many files of folders stay behind, because no record names them: known
	// once the files are judged.
	Left int

	parts []file
	pool  []file // of folders
}

// file is a part and the file that it is.
type file struct {
	Part
	path string
}

// mostFiles bounds the files of folders that are looked through.
const mostFiles = 100_000

// Records adds a file of records, and the signatures and the proof beside it.
func (p *Packing) Records(path string) error {
	f, err := describe(path, Records)
	if err != nil {
		return err
	}
	p.parts = append(p.parts, f)
	return p.beside(path, Signatures, Proof)
}

// Attachment adds a file that a record names by its digest, or that has signatures beside
// it, which are added too.
func (p *Packing) Attachment(path string) error {
	f, err := describe(path, Attachment)
	if err != nil {
		return err
	}
	p.parts = append(p.parts, f)
	return p.beside(path, Signatures)
}

// Folder adds those files of a folder that a record names by their digests, and no
// others.
func (p *Packing) Folder(path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !e.Type().IsRegular() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if len(p.pool) == mostFiles {
			return check.In(path, check.Errorf(textMany, mostFiles))
		}
		f, err := describe(filepath.Join(path, e.Name()), Attachment)
		if err != nil {
			return err
		}
		p.pool = append(p.pool, f)
	}
	return nil
}

func (p *Packing) beside(path string, kinds ...Kind) error {
	for _, k := range kinds {
		f, err := describe(path+ending[k], k)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		p.parts = append(p.parts, f)
	}
	return nil
}

// describe reads a file.
func describe(path string, kind Kind) (file, error) {
	f, err := handle.Open(path)
	if err != nil {
		return file{}, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return file{}, err
	} else if !info.Mode().IsRegular() {
		return file{}, &fs.PathError{Op: "read", Path: path, Err: errNoFile}
	}
	c := &counted{Reader: f}
	digest, err := trust.Digest(c)
	if err != nil {
		return file{}, check.In(path, err)
	}
	return file{Part{filepath.Base(path), kind, c.n, digest}, path}, nil
}

// Judged is what was found in one file of records.
type Judged struct {
	Path   string
	Report check.Report
}

// Judge reads the files of records, takes what they name out of the folders, and
// returns what is wrong: in each of these files, and in the pack. What is not OK
// must not be written.
func (p *Packing) Judge() (files []Judged, report check.Report, err error) {
	names := newNamed(p.partsOf(p.parts, p.pool))
	for i := range p.parts {
		f := &p.parts[i]
		switch f.Kind {
		case Records:
			r, err := f.read(names)
			if err != nil {
				return nil, report, check.In(f.path, err)
			}
			files = append(files, Judged{f.path, r})
		case Signatures:
			ok, err := p.signs(f)
			if err != nil {
				return nil, report, err
			}
			if !ok {
				hit(&report, &unsigned, place(i), f.Name)
			}
		}
	}
	p.take(names)
	m := p.Manifest()
	_, wrong := ParseManifest(manifests.Append(m))
	report.Join(wrong, 0)
	for i := range m.Parts {
		if m.Parts[i].Kind == Signatures {
			names.vouch(m.Parts, m.Parts[i].Name)
		}
	}
	names.judge(m.Parts, &report)
	return files, report, nil
}

// read reads a file of records.
func (f *file) read(names *named) (check.Report, error) {
	in, err := handle.Open(f.path)
	if err != nil {
		return check.Report{}, err
	}
	defer in.Close()
	rd := mixta.NewReader(in)
	report := rd.Validate(func(e mixta.Entry) { names.record(&e) })
	report.Join(names.taken(), 0)
	return report, rd.Err()
}

// signs reports whether signatures are over the part that they are called after.
func (p *Packing) signs(signatures *file) (bool, error) {
	b, err := trust.ReadSignatures(strings.TrimSuffix(signatures.path, ending[Signatures]))
	if err != nil {
		return false, err
	}
	over, err := trust.Over(b)
	if err != nil {
		return false, nil
	}
	for i := range p.parts {
		if p.parts[i].Name+ending[Signatures] == signatures.Name && p.parts[i].Digest == over {
			return true, nil
		}
	}
	return false, nil
}

// take takes what is named out of the folders: of several equal files, the first.
func (p *Packing) take(names *named) {
	had := map[record.Digest]bool{}
	for i := range p.parts {
		had[p.parts[i].Digest] = true
	}
	for _, f := range p.pool {
		switch {
		case !names.by[f.Digest]:
			p.Left++
		case !had[f.Digest]:
			p.parts = append(p.parts, f)
			had[f.Digest] = true
		}
	}
	p.pool = nil
}

func (p *Packing) partsOf(lists ...[]file) (all []Part) {
	for _, l := range lists {
		for _, f := range l {
			all = append(all, f.Part)
		}
	}
	return all
}

// Manifest says what will be packed.
func (p *Packing) Manifest() *Manifest { return &Manifest{version, p.partsOf(p.parts)} }

// Write writes the container. A file that was changed since it was added is an error.
func (p *Packing) Write(w io.Writer) error {
	return Write(w, p.Manifest(), func(i int) (io.ReadCloser, error) { return handle.Open(p.parts[i].path) })
}

var (
	errNoFile = check.Errorf(check.Text{ES: "debe ser un archivo, no una carpeta ni una tubería", EN: "must be a file, not a folder or a pipe"})
	textMany  = check.Text{ES: "no debe tener más de %d archivos", EN: "must not have more than %d files"}
)
