package durable

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/comision-mixta/mixta/check"
)

// pending is new content of a file before it gets the name of the file.
type pending struct {
	file *os.File
	dir  string // the folder of the file
	name string // in the private folder; "" if it has none

	// folder is the draft of a folder; the file is then no content, but its lock.
	folder string
}

// underway holds the pending content that has a name.
var underway struct {
	sync.Mutex
	all map[*pending]bool
}

// Abandon removes the drafts of this process. Call it before the process exits:
// nothing can be replaced afterwards.
func Abandon() {
	underway.Lock() // and never unlock
	for p := range underway.all {
		p.remove()
	}
}

// put writes a pending file, gives it its name once it is on disk, and syncs the
// folder. A fresh file must not exist yet. Old is the file to be replaced, if open.
func put(name string, mode fs.FileMode, fresh bool, old *os.File, write func(io.Writer) error) error {
	dir := filepath.Dir(name)
	sweep(private(dir))
	p, err := begin(dir)
	if err != nil {
		return system(err)
	}
	defer p.end()
	if err := write(p.file); err != nil {
		return err
	}
	if err := p.file.Chmod(mode); err != nil && !errors.Is(err, fs.ErrPermission) { // the file system has no such permissions
		return system(err)
	}
	if err := p.file.Sync(); err != nil {
		return system(err)
	}
	letGo(p.file, old)
	if err := p.place(name, fresh); err != nil {
		return system(err)
	}
	return syncFolder(dir)
}

// withoutName can be replaced in tests, for file systems without nameless files.
var withoutName = nameless

// begin makes an empty pending file.
func begin(dir string) (*pending, error) {
	p := &pending{dir: dir}
	var err error
	if p.file, err = withoutName(dir); err == nil {
		return p, nil
	}
	underway.Lock()
	defer underway.Unlock()
	return p, p.called(func(name string) error {
		p.file, err = locked(name)
		return err
	})
}

// place gives the pending file its final name.
func (p *pending) place(name string, fresh bool) error {
	underway.Lock()
	defer underway.Unlock()
	if p.name == "" {
		err := link(p.file, name)
		if err == nil || fresh || !errors.Is(err, fs.ErrExist) {
			return err
		}
		if err := p.called(func(name string) error { return link(p.file, name) }); err != nil {
			return err
		}
	}
	if err := move(p.name, name, fresh); err != nil {
		return err
	}
	delete(underway.all, p)
	p.name = ""
	os.Remove(private(p.dir)) // fails if it has other drafts
	return nil
}

// placeFolder gives the folder its final name, which must not exist yet.
func (p *pending) placeFolder(name string) error {
	underway.Lock()
	defer underway.Unlock()
	if err := move(p.folder, name, true); err != nil {
		return err
	}
	p.folder = ""
	return nil
}

// end removes what did not get its final name.
func (p *pending) end() {
	underway.Lock()
	defer underway.Unlock()
	if p.file != nil {
		p.file.Close()
	}
	p.remove()
}

func (p *pending) remove() {
	if p.folder != "" {
		os.RemoveAll(p.folder) // before its lock
	}
	if p.name != "" {
		os.Remove(p.name)
		os.Remove(private(p.dir))
	}
	delete(underway.all, p)
}

// mostTries bounds the attempts on what other processes may remove meanwhile.
const mostTries = 100

// called chooses a name in the private folder and calls make with it.
func (p *pending) called(make func(name string) error) (err error) {
	for range mostTries {
		if err = ours(private(p.dir)); err != nil {
			return err
		}
		name := filepath.Join(private(p.dir), owner()+"."+rand.Text())
		if err = make(name); err == nil {
			if p.name = name; underway.all == nil {
				underway.all = map[*pending]bool{}
			}
			underway.all[p] = true
			return nil
		}
		if !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, ErrBusy) { // else it was swept before it was locked
			break
		}
	}
	os.Remove(private(p.dir))
	return err
}

// private returns the folder for this user's drafts in dir.
func private(dir string) string {
	return filepath.Join(dir, fmt.Sprint(".mixta-drafts-", max(0, os.Geteuid())))
}

// ours makes the private folder unless it exists.
func ours(folder string) error {
	err := os.Mkdir(folder, 0o700)
	if !errors.Is(err, fs.ErrExist) {
		return err
	}
	info, err := os.Lstat(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // removed just now: the caller will notice
	}
	if err == nil && !isOurs(info) {
		err = check.In(folder, errForeign)
	}
	return err
}

// owner names this process: host, boot id (Linux only), process id.
var owner = sync.OnceValue(func() string {
	boot, _ := os.ReadFile("/proc/sys/kernel/random/boot_id")
	return fmt.Sprintf("%s%s.%d", host(), plain(string(boot)), os.Getpid())
})

func host() string {
	name, _ := os.Hostname()
	return plain(name) + "."
}

// plain replaces all but letters and digits.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '-'
	}, strings.TrimSpace(s))
}

// forgotten is the age from which an unlocked draft of another host is removed.
const forgotten = 24 * time.Hour

// sweep removes the drafts whose owners are gone, and the folder if it is empty.
func sweep(folder string) {
	if info, err := os.Lstat(folder); err != nil || !isOurs(info) {
		return
	}
	drafts, _ := os.ReadDir(folder)
	for _, e := range drafts {
		info, err := e.Info()
		if err != nil || !strings.HasPrefix(e.Name(), host()) && time.Since(info.ModTime()) < forgotten {
			continue
		}
		switch name := filepath.Join(folder, e.Name()); {
		case info.Mode().IsRegular():
			removeUnheld(name)
		case info.IsDir():
			removeUnlocked(name)
		}
	}
	os.Remove(folder)
}

// removeUnlocked removes the draft of a folder whose lock is gone, or held by nobody.
func removeUnlocked(folder string) {
	lock, ours := strings.CutSuffix(folder, foldersEnd)
	if !ours {
		return
	}
	removeUnheld(lock)
	if _, err := os.Lstat(lock); errors.Is(err, fs.ErrNotExist) {
		os.RemoveAll(folder)
	}
}

// system returns the system's answer without the name of a draft.
func system(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch _, both := check.Both(err); {
	case both:
	case errors.Is(err, fs.ErrNotExist):
		return fs.ErrNotExist
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

var errForeign = check.Errorf(check.Text{
	ES: "la carpeta de borradores debe ser una que solo usted pueda modificar: elimínela",
	EN: "the folder for drafts must be one that you alone may change: remove it"})
