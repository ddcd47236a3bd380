package main

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// scene is a command that is stopped.
type scene struct {
	name    string
	args    []string
	results []string          // the files it makes or replaces
	varies  []string          // those, and others, that differ in each run
	with    map[string]string // a result that must not stand without another
	again   []string          // the next run where the result stands; nil: the same
	next    map[string]bool   // what only that makes
	once    bool              // the next run may refuse, as the result stands
	numbers [2]string         // two files that must not have the same number
}

func (s *scene) result(name string) bool { return slices.Contains(s.results, name) }

func (s *scene) mayVary(name string) bool {
	return slices.ContainsFunc(s.varies, func(p string) bool { ok, _ := path.Match(p, name); return ok })
}

const (
	at     = "2026-02-01T09:00:00-04:00"
	action = "0199a000-0000-7000-8000-000000100001"
)

func words(line string) []string { return strings.Fields(line) }

// remembered is what the inbox keeps for itself, and the registers of numbers.
var remembered = []string{"*.index", "*/*.index", "*.sent", "*/*.sent", "config/mixta/index.key", "config/mixta/sent/*"}

var scenes = []scene{
	{name: "inbox", args: words("inbox archive --as BO-VDSSC --at " + at), results: []string{"archive/state.json"}, varies: remembered},
	{name: "merge", args: words("merge --as BO-VDSSC --out old.json start.json archive/PE-1.json archive/PE-2.json"), results: []string{"old.json"}},
	{name: "ledger outbox", args: words("ledger outbox box --state bo.json --as BO-VDSSC --to PE-DEVIDA --at " + at + " --out out.json --account account.txt"),
		results: []string{"out.json"}, varies: append([]string{"out.json", "account.txt"}, remembered...), with: map[string]string{"out.json": "account.txt"},
		again: words("ledger outbox box --state bo.json --as BO-VDSSC --to PE-DEVIDA --at " + at + " --out next.json --account account.txt"),
		next:  map[string]bool{"next.json": true}, numbers: [2]string{"out.json", "next.json"}},
	{name: "release", args: words("release start.json --from BO-VDSSC --to PE-DEVIDA --issued " + at + " --out copy.json --account account.txt"),
		results: []string{"copy.json"}, varies: []string{"copy.json", "account.txt"}, with: map[string]string{"copy.json": "account.txt"}},
	{name: "resolve", args: words("resolve --as BO-VDSSC --at " + at + " --base earlier --take /due=\"2026-08-31\" conflict.json " + action), results: []string{"conflict.json"}, varies: []string{"conflict.json"}, once: true},
	{name: "revise", args: words("revise --as BO-VDSSC --at " + at + " bo.json bo-action.json"), results: []string{"bo.json"}, varies: []string{"bo.json"}, once: true},
	{name: "keys new", args: words("keys new --actor BO-FELCN --out new.key"), results: []string{"new.key"}, varies: []string{"new.key"}, once: true},
	{name: "keys add", args: words("keys add second.json --trust trust.json"), results: []string{"trust.json"}, once: true},
	{name: "open", args: words("open sealed.age --key open.key --out opened.json"), results: []string{"opened.json"}},
	{name: "sign", args: words("sign start.json --key sign.key"), results: []string{"start.json.jws"}},
	// seal is added by prepare, which knows for whom
}

// prepare makes the folder in which all commands begin.
func (k *killer) prepare() error {
	work := k.dir
	k.dir = k.base // for the commands that make it
	defer func() { k.dir = work }()
	for _, dir := range []string{"archive", "box", "earlier", "tmp", "config"} {
		if err := os.MkdirAll(filepath.Join(k.base, dir), 0o700); err != nil {
			return err
		}
	}
	start, previous := plan(300), ""
	first := meetings(1, previous)
	previous = fmt.Sprintf(`"previous":"sha256:%x",`, sha256.Sum256([]byte(first)))
	line := func(due, issuer string) string {
		for l := range strings.SplitSeq(start, "\n") {
			if strings.Contains(l, action) {
				return strings.NewReplacer(`"due":"2023-06-30"`, `"due":"`+due+`"`, `"issuer":"BO-VDSSC"`, `"issuer":"`+issuer+`"`).Replace(strings.TrimSuffix(l, ","))
			}
		}
		return ""
	}
	for name, text := range map[string]string{
		"start.json": start, "earlier/start.json": start, "archive/PE-1.json": first,
		"bo-action.json": line("2023-07-31", "BO-VDSSC"), "pe-action.json": line("2023-09-30", "BO-VDSSC"), "old.json": start,
	} {
		if err := k.write(name, text); err != nil {
			return err
		}
	}
	for _, args := range []string{
		"merge --as BO-VDSSC --out bo.json start.json",
		"merge --as BO-VDSSC --out bo-new.json start.json",
		"merge --as PE-DEVIDA --out pe.json start.json",
		"revise --as BO-VDSSC --at 2023-01-01T09:00:00-04:00 bo-new.json bo-action.json",
		"revise --as PE-DEVIDA --at 2023-01-01T09:00:00-05:00 pe.json pe-action.json",
		"merge --as BO-VDSSC --out conflict.json bo-new.json pe.json",
		"inbox archive --as BO-VDSSC --at 2023-02-01T09:00:00-04:00",
	} {
		if err := k.mixta(words(args)...); err != nil {
			return err
		}
	}
	for name, args := range map[string]string{"first.json": "keys new --actor BO-VDSSC --out sign.key", "second.json": "keys new --actor PE-DEVIDA --out pe.key", "recipient": "keys seal --out open.key"} {
		out, err := k.command(k.program, words(args)...).Output()
		if err == nil {
			err = k.write(name, string(out))
		}
		if err != nil {
			return fmt.Errorf("%s: %w", args, err)
		}
	}
	recipient, err := os.ReadFile(filepath.Join(k.base, "recipient"))
	if err != nil {
		return err
	}
	seal := "seal start.json --to " + strings.TrimSpace(string(recipient)) + " --out "
	for _, args := range []string{"keys add first.json --trust trust.json", seal + "sealed.age"} {
		if err := k.mixta(words(args)...); err != nil {
			return err
		}
	}
	scenes = append(scenes, scene{name: "seal", args: words(seal + "made.age"), results: []string{"made.age"}, varies: []string{"made.age"}})
	return k.write("archive/PE-2.json", meetings(2, previous))
}

func (k *killer) write(name, text string) error {
	return os.WriteFile(filepath.Join(k.dir, name), []byte(text), 0o600)
}

// fresh makes the work folder as the base is.
func (k *killer) fresh() error {
	if err := os.RemoveAll(k.dir); err != nil {
		return err
	}
	files, err := tree(k.base)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) { // a folder before its files
		to := filepath.Join(k.dir, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			return err
		}
		if files[name] == nil {
			err = os.MkdirAll(to, 0o700)
		} else {
			err = os.WriteFile(to, files[name], 0o600)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

const head = `"marking":{"tlp":"CLEAR"},"exercise":true,`

// plan is a joint plan with many actions, the last word on which both sides have.
func plan(actions int) string {
	var b strings.Builder
	b.WriteString(`{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"}},
"meetings":[{"id":"0199a000-0000-7000-8000-000000000010","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00",` + head + `"joint":true,"ordinal":9,"session":"ordinary","held":"2022-09-29"}],
"plans":[{"id":"0199a000-0000-7000-8000-000000000020","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00",` + head + `"joint":true,"title":{"es":"Plan"},"meeting":"0199a000-0000-7000-8000-000000000010","period":{"from":"2022-10-01","to":"2023-09-30"}}],
"actions":[`)
	for i := range actions {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "\n"+`{"id":"0199a000-0000-7000-8000-%012d","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00",`+head+
			`"joint":true,"plan":"0199a000-0000-7000-8000-000000000020","number":%d,"area":"control","text":{"es":"Acción inventada."},"start":"2022-11-01","due":"2023-06-30"}`, 100000+i, i+1)
	}
	b.WriteString("\n]}\n")
	return b.String()
}

// meetings is a file of the other side, with its number in the channel.
func meetings(number int, previous string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9002-%012d","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2023-01-31T00:00:00Z","sequence":%d,%s"marking":{"tlp":"CLEAR"}},"meetings":[`, number, number, previous)
	for i := range 200 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "\n"+`{"id":"0199a000-0000-7000-9001-%012d","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2022-10-01T18:00:00-04:00",`+head+`"joint":true,"ordinal":%d,"session":"ordinary","held":"2022-09-29"}`, 1000*number+i, 200*number+i)
	}
	b.WriteString("\n]}\n")
	return b.String()
}
