package conformance

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/embedded"
)

//go:embed kit.deflate
var packed string

// stored are the files of the kit by their paths, but for those made by [Changes].
var stored = sync.OnceValue(func() map[string][]byte { return embedded.Files(packed) })

// read returns a stored file.
func read(name string) ([]byte, error) {
	b, ok := stored()[name]
	if !ok {
		return nil, fmt.Errorf("conformance: %s: %w", name, fs.ErrNotExist)
	}
	return bytes.Clone(b), nil
}

// Change makes a case out of a clean file: the text Old, which it contains
// exactly once, becomes New; in the base "" New is the whole file. The rule
// then is broken at Pointer, and nowhere else, and no other is, but for those
// in Also. A change without a rule has a name instead: it looks wrong and is
// right.
type Change struct {
	Rule     string
	Name     string
	Base     string
	Old, New string
	Pointer  string
	Also     []Expected
	Profile  check.Profile
	Path     string // of the case in the kit; [Changes] sets it
}

// Expected is a finding that a case must have.
type Expected struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Pointer  string `json:"pointer"`
}

// Changes returns all changes.
func Changes() []Change {
	all := slices.Concat(byteChanges(), shapeChanges, recordChanges, fileChanges, planChanges, cropsChanges, intelChanges, opsChanges)
	cases := map[string]int{}
	for i := range all {
		c := &all[i]
		name := cmp.Or(c.Rule, "clean."+c.Name)
		if cases[name]++; cases[name] > 1 {
			name += fmt.Sprintf("-%d", cases[name])
		}
		c.Path = "cases/" + name + ".json"
		if strings.HasPrefix(c.New, "\x1f\x8b") {
			c.Path += ".gz"
		}
	}
	return all
}

// Bases returns the names of the clean files.
func Bases() []string { return BasesIn(stored()) }

// BasesIn returns those among the files of a kit, given by their paths.
func BasesIn(files map[string][]byte) (names []string) {
	for _, file := range slices.Sorted(maps.Keys(files)) {
		if name, ok := strings.CutPrefix(file, "clean/"); ok {
			names = append(names, strings.TrimSuffix(name, ".json"))
		}
	}
	return names
}

// Base returns a clean file.
func Base(name string) ([]byte, error) { return read("clean/" + name + ".json") }

// Manifest returns manifest.json.
func Manifest() []byte {
	b, _ := read("manifest.json") // it is embedded
	return b
}

// Files returns all files of the kit by their paths, each case in full. Their bytes
// are shared: do not change them.
func Files() (map[string][]byte, error) {
	files := maps.Clone(stored())
	for _, c := range Changes() {
		b, err := c.File()
		if err != nil {
			return nil, err
		}
		files[c.Path] = b
	}
	return files, nil
}

// File returns the case's file.
func (c *Change) File() ([]byte, error) {
	if c.Base == "" {
		return []byte(c.New), nil
	}
	b, err := Base(c.Base)
	if err != nil {
		return nil, err
	}
	if n := strings.Count(string(b), c.Old); n != 1 {
		return nil, fmt.Errorf("conformance: %s: %q stands %d times in clean/%s.json, not once: set a new member in another place there, or change the case", c.Path, c.Old, n, c.Base)
	}
	return []byte(strings.Replace(string(b), c.Old, c.New, 1)), nil
}

// Expects returns the findings that the change's case must have; rules are all
// rules of the model.
func (c *Change) Expects(rules []*check.Rule) ([]Expected, error) {
	if c.Rule == "" {
		return []Expected{}, nil
	}
	i := slices.IndexFunc(rules, func(r *check.Rule) bool { return r.ID == c.Rule })
	if i < 0 {
		return nil, fmt.Errorf("conformance: there is no rule %s", c.Rule)
	}
	return append([]Expected{{c.Rule, rules[i].In(c.Profile).String(), c.Pointer}}, c.Also...), nil
}
