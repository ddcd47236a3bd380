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
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// Pack is a sealed pack that has come, and what became of it.
type Pack struct {
	Name        string // of the sealed file
	Folder      string // to which it was opened; "" if it was not
	Records     int    // files of records
	Attachments int
	Report      check.Report // why it was not opened, and what is not in it

	of []string // the part of each finding; "" for the pack
}

func (p *Pack) hit(r *check.Rule, args ...any) {
	p.join("", check.Report{Findings: []check.Finding{{Rule: r, Severity: r.Severity, Args: args}}})
}

func (p *Pack) join(of string, r check.Report) {
	for _, f := range r.Findings {
		p.Report.Add(f)
		p.of = append(p.of, of)
	}
}

// came notes packs. What was found in one says why it is still sealed.
func (d *archive) came(packs []*Pack) {
	d.sealed = packs
	told := map[string]bool{}
	for _, p := range packs {
		told[p.Name] = true
	}
	d.files = slices.DeleteFunc(d.files, func(f *File) bool { return told[f.Name] })
}

// packs enters what was found in packs.
func (l *Ledger) packs(all []*Pack) {
	for _, p := range all {
		for i, f := range p.Report.Findings {
			name := p.Name
			if p.of[i] != "" {
				name += ": " + p.of[i]
			}
			l.add(f, name)
		}
	}
}

// How a sealed pack ends, and the folder to which it is opened.
const (
	sealedEnd = ".age"
	openedEnd = ".pack"
)

// packs opens the packs in the store, if it has the key for it.
func (x *Exchange) packs(ctx context.Context) ([]*Pack, error) {
	if x.Secret == "" {
		return nil, nil
	}
	d, ok := x.Store.(interface {
		packs(context.Context, *opening) ([]*Pack, error)
	})
	if !ok || x.Trust == nil {
		return nil, check.Errorf(textPacks)
	}
	at, _ := x.instant().Time()
	return d.packs(ctx, &opening{x.Secret, x.Trust, at, map[string]string{}})
}

// opening is what it takes to open packs.
type opening struct {
	secret string
	trust  *trust.Trust
	at     time.Time
	had    map[string]string // the folders of opened packs, by their manifests
}

// packs opens each sealed file to a folder beside it, NAME.age to NAME.pack, all of it
// or nothing, and then moves it there. What it has waits in that folder as any other
// file.
func (d Folder) packs(ctx context.Context, o *opening) (all []*Pack, err error) {
	names, err := d.walk(ctx, func(folder string, m *pack.Manifest) { o.had[text(m)] = folder })
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if !sealed(name) {
			continue
		}
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		p := &Pack{Name: name}
		if err := d.open(ctx, p, o); err != nil {
			f := damage(err)
			p.hit(f.Rule, f.Args...)
		}
		if p.Folder != "" || len(p.of) > 0 {
			all = append(all, p)
		}
	}
	return all, context.Cause(ctx)
}

func sealed(name string) bool { return strings.EqualFold(filepath.Ext(name), sealedEnd) }

// text is what two packs of the same parts have in common.
func text(m *pack.Manifest) string {
	b, err := m.Bytes()
	if err != nil {
		return ""
	}
	return string(b)
}

func (d Folder) open(ctx context.Context, p *Pack, o *opening) error {
	in, err := d.Open(ctx, p.Name)
	if err != nil {
		return err
	}
	defer in.Close()
	folder := strings.TrimSuffix(p.Name, filepath.Ext(p.Name)) + openedEnd
	m, report, err := manifest(until.Reader(ctx, in), o.secret)
	if p.join("", report); err != nil || !report.OK() {
		return err
	}
	if had := o.had[text(m)]; had != "" {
		if had == folder { // unless the program was stopped before it could move the pack
			err := d.move(in, p.Name, folder)
			if !errors.Is(err, fs.ErrExist) {
				return err
			}
		}
		p.hit(&packAgain, had)
		return nil
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return err
	}
	path, err := d.path(folder)
	if err != nil {
		return err
	}
	plain, err := trust.Opening(until.Reader(ctx, in), o.secret)
	if err != nil {
		return err
	}
	opened, report, err := pack.Unpack(plain, path)
	if errors.Is(err, fs.ErrExist) {
		p.hit(&packFolder, folder)
		return nil
	}
	if p.join("", report); err != nil || opened == nil {
		return err
	}
	defer opened.Close()
	if ok, err := p.judge(opened, o); err != nil || !ok {
		return err
	}
	parts := text(opened.Manifest)
	if err := opened.Note(markName, parts); err != nil {
		return err
	}
	if err := opened.Keep(); err != nil {
		return err
	}
	p.Folder, o.had[parts] = folder, folder
	return d.move(in, p.Name, folder)
}

// judge reports whether a pack may be kept. What is wrong with the records of a file is
// told when the file is taken in.
func (p *Pack) judge(opened *pack.Opened, o *opening) (bool, error) {
	verdicts, report, err := opened.Verify(o.trust, o.at)
	if err != nil {
		return false, err
	}
	p.join("", report)
	ok := report.OK()
	for i := range verdicts {
		v := &verdicts[i]
		p.join(v.Name, v.Signatures.Report)
		p.join(v.Name, v.Proof.Report)
		p.join(v.Name, v.Vouched())
		ok = ok && v.OK()
	}
	for i := range opened.Manifest.Parts {
		switch opened.Manifest.Parts[i].Kind {
		case pack.Records:
			p.Records++
		case pack.Attachment:
			p.Attachments++
		}
	}
	return ok, nil
}

// move moves a pack to the folder to which it was opened, unless one is there.
func (d Folder) move(in io.Closer, name, folder string) error {
	in.Close()
	from, err := d.path(name)
	if err != nil {
		return err
	}
	to, err := d.path(folder)
	if err != nil {
		return err
	}
	to = filepath.Join(to, filepath.Base(from))
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return cmp.Or(err, fs.ErrExist)
	}
	return os.Rename(from, to)
}

var textPacks = check.Text{
	ES: "los paquetes solo se abren en una carpeta y con un archivo de confianza (--trust)",
	EN: "packs are opened only in a folder, and with a trust file (--trust)"}
