package conformance

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
)

// Families are the folders with the cases that are more than one file.
func Families() []string {
	return []string{"format", "merge", "versions", "ledger", "trust", "seal", "release", "extension", "match", "commit", "proof", "pack", "verdict", "import"}
}

// Case is something to do, and what must come of it.
type Case struct {
	Name   string         `json:"-"` // "merge/newer-wins": the path of its folder in the kit
	Level  int            `json:"level"`
	Do     string         `json:"do"`
	Shows  Shows          `json:"shows"`
	Input  jsontext.Value `json:"input"`
	Answer jsontext.Value `json:"answer"`

	// Output, unless empty, is the file with the exact bytes of the answer's output.
	Output string `json:"output,omitzero"`

	// Minted says that the records of the output have ids made at random; those of
	// the file Output are numbered instead.
	Minted bool `json:"minted,omitzero"`

	Folder string `json:"-"` // in the kit, with the files that Input names
}

// Shows says what a case is there for.
type Shows struct {
	ES string `json:"es"`
	EN string `json:"en"`
}

// Cases returns the cases of all families, each stored in file case.json of a
// folder of its own.
func Cases() ([]Case, error) { return CasesIn(stored()) }

// CasesIn returns those among the files of a kit, given by their paths.
func CasesIn(files map[string][]byte) (all []Case, err error) {
	var folders []string
	for file := range files {
		if folder, name := path.Split(file); name == "case.json" {
			folders = append(folders, path.Clean(folder))
		}
	}
	slices.Sort(folders)
	for _, family := range Families() {
		for _, folder := range folders {
			if path.Dir(folder) != family {
				continue
			}
			c := Case{Name: folder, Folder: folder}
			if err := json.Unmarshal(files[folder+"/case.json"], &c, json.RejectUnknownMembers(true)); err != nil {
				return nil, fmt.Errorf("conformance: %s: %w", folder, err)
			}
			all = append(all, c)
		}
	}
	return all, nil
}

// All returns every case of the kit: the clean files and their changes as cases
// of "validate", then those of the families. Rules are all rules of the model.
func All(rules []*check.Rule) (all []Case, err error) {
	for _, base := range Bases() {
		c, err := validation("clean/"+base+".json", check.Exchange, []Expected{})
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	for _, change := range Changes() {
		want, err := change.Expects(rules)
		if err != nil {
			return nil, err
		}
		c, err := validation(change.Path, change.Profile, want)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	more, err := Cases()
	return append(all, more...), err
}

// validation returns the case of one file.
func validation(file string, p check.Profile, want []Expected) (c Case, err error) {
	c = Case{Name: file, Level: Level(want, p), Do: "validate"}
	if c.Input, err = json.Marshal(map[string]string{"file": file, "profile": p.String()}, json.Deterministic(true)); err != nil {
		return c, err
	}
	valid := true
	for _, f := range want {
		valid = valid && f.Severity != check.Error.String()
	}
	c.Answer, err = json.Marshal(map[string]any{"valid": valid, "findings": want}, json.Deterministic(true))
	return c, err
}

// Level returns the level of a file with these findings in a profile: 1 where a
// plain JSON parser and a validator with the schema decide whether it is valid,
// else 2.
func Level(found []Expected, p check.Profile) int {
	if p != check.Exchange {
		return 2
	}
	for _, f := range found {
		switch {
		case strings.HasPrefix(f.Rule, "shape."), f.Rule == "json.syntax", f.Rule == "file.newer-major":
		default:
			return 2
		}
	}
	return 1
}

// File returns a file of the case's folder.
func (c *Case) File(name string) ([]byte, error) {
	return read(path.Join(c.Name, name))
}

// Levels is the highest level of a case.
const Levels = 4

// Rules returns the ids of the rules that the case's answer has findings of, in
// order.
func (c *Case) Rules() (ids []string, err error) {
	var members map[string]jsontext.Value
	if err := json.Unmarshal(c.Answer, &members); err != nil {
		return nil, fmt.Errorf("conformance: %s: %w", c.Name, err)
	}
	for _, v := range members {
		var found []struct {
			Rule string `json:"rule"`
		}
		if json.Unmarshal(v, &found) != nil {
			continue // it is no list of findings
		}
		for _, f := range found {
			if f.Rule != "" {
				ids = append(ids, f.Rule)
			}
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}
