package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// story is two systems in one folder: what is typed there, one call after the
// other, and what is printed.
type story struct {
	*testing.T
	lang       string
	goldens    string // the folder of golden files
	transcript strings.Builder
}

// do types a call; words in quotes are one.
func (s *story) do(line string) {
	s.Helper()
	out, err, code := call(s.lang, "", words(line)...)
	fmt.Fprintf(&s.transcript, "$ mixta %s\n%s", line, out)
	if err != "" {
		s.transcript.WriteString("--- stderr\n" + err)
	}
	fmt.Fprintf(&s.transcript, "--- exit %d\n", code)
}

func words(line string) []string {
	const space = "\x00"
	parts := strings.Split(line, "'")
	for i := 0; i < len(parts); i += 2 { // outside of quotes
		parts[i] = strings.ReplaceAll(parts[i], " ", space)
	}
	return strings.Split(strings.Join(parts, ""), space)
}

// file writes a file without a word about it.
func (s *story) file(name, text string) {
	s.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		s.Fatal(err)
	}
}

func (s *story) read(name string) string {
	s.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		s.Fatal(err)
	}
	return string(b)
}

// edit makes a file of one record of another file, changed.
func (s *story) edit(name, state, id string, change ...string) {
	s.Helper()
	for line := range strings.SplitSeq(s.read(state), "\n") {
		if strings.Contains(line, `{"id":"`+id) {
			s.file(name, strings.NewReplacer(change...).Replace(strings.TrimSuffix(line, ",")))
			return
		}
	}
	s.Fatalf("%s is not in %s", id, state)
}

// random is what is different in each run: keys and what is made with them, and
// the days from now on.
var random = regexp.MustCompile(`sha256:[0-9a-f]+|age1[a-z0-9]{20,}|[A-Za-z0-9_-]{43}\b|\b[0-9a-f]{32}\b|"public": "[^"]*"|"(from|until)": "[^"]*"|EdDSA +\S+Z  \S+Z`)

// TestStories tells two stories in both languages: how two systems work on one
// record, and how a file is sent and believed.
func TestStories(t *testing.T) {
	start, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	goldens, err := filepath.Abs("testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	for name, tell := range map[string]func(s *story, start string){"story-versions": revising, "story-withheld": withholding, "story-channel": channel, "story-trust": trusting, "story-keys": renewing, "story-match": matching, "story-commit": committing, "story-parts": divided, "story-proof": proving, "story-pack": packed} {
		for _, lang := range []string{"es", "en"} {
			t.Run(name+"-"+lang, func(t *testing.T) {
				t.Chdir(t.TempDir())
				s := &story{T: t, lang: lang, goldens: goldens}
				tell(s, string(start))
				golden(t, filepath.Join(goldens, name+"."+lang+".txt"), random.ReplaceAllStringFunc(s.transcript.String(), func(s string) string {
					if strings.HasPrefix(s, "sha256:") { // which follows from the bytes
						return s
					}
					return "…"
				}))
			})
		}
	}
}

const (
	first  = "0199a000-0000-7000-8000-000000000031" // Bolivia's action
	second = "0199a000-0000-7000-8000-000000000032" // Peru's
)

// revising: next versions, suggesting, a conflict, taking back.
func revising(s *story, start string) {
	s.file("joint.json", strings.ReplaceAll(start, `"exercise":true,"plan"`, `"exercise":true,"joint":true,"plan"`))
	s.do("merge --as BO-VDSSC --out bo.json joint.json")
	s.do("merge --as PE-DEVIDA --out pe.json joint.json")

	s.edit("action.json", "bo.json", first, `2023-06-30`, `2023-07-31`)
	s.do("revise --as BO-VDSSC --at 2023-01-01T09:00:00-04:00 bo.json action.json")
	s.do("revise --as BO-VDSSC --at 2023-01-01T10:00:00-04:00 bo.json action.json") // made from the version before
	s.do("diff joint.json bo.json")
	s.do("diff --format json joint.json bo.json")

	s.edit("action.json", "pe.json", first, `2023-06-30`, `2023-08-31`, `inventada`, `del todo inventada`)
	s.do("revise --as PE-DEVIDA --at 2023-01-01T09:00:00-05:00 pe.json action.json")
	s.do("merge --as BO-VDSSC --out bo.json bo.json pe.json")
	s.do("resolve --as BO-VDSSC --at 2023-01-02T09:00:00-04:00 --base . bo.json " + first)
	s.do(`resolve --as BO-VDSSC --at 2023-01-02T09:00:00-04:00 --base . --take /dew='"2023-08-31"' bo.json ` + first) // no such member
	s.do(`resolve --as BO-VDSSC --at 2023-01-02T09:00:00-04:00 --base . --take /due='"2023-08-31"' bo.json ` + first)
	s.do("history " + first + " .")

	s.do("diff --prose joint.json bo.json")
	s.do("state --as-of 2022-12-31 --as BO-VDSSC --out then.json joint.json pe.json bo.json")
	s.do("diff --prose joint.json then.json")
	s.do("state --as-of 2023-01-01T14:30:00Z --as BO-VDSSC --out then.json joint.json pe.json bo.json")
	s.do("summary then.json")
	s.do("state --as-of yesterday .")
	s.do("state .")
	s.edit("action.json", "bo.json", second, `"text":{"es":`, `"text":{"en":"Invented action.","es":`)
	s.do("revise --as PE-DEVIDA --at 2023-01-06T09:00:00-05:00 bo.json action.json")
	s.edit("action.json", "bo.json", second, `inventada`, `imaginaria`)
	s.do("revise --as PE-DEVIDA --at 2023-01-07T09:00:00-05:00 bo.json action.json") // the English text stays behind
	s.do("diff joint.json bo.json")
	s.do("history " + second + " .")

	s.file("own/clean.json", start)
	s.do("merge --as PE-DEVIDA --out own.json own/clean.json")
	s.edit("action.json", "own.json", first, `inventada`, `propuesta`)
	s.do("revise --as PE-DEVIDA --at 2023-01-03T09:00:00-05:00 own.json action.json") // it is Bolivia's alone
	s.do("propose --as PE-DEVIDA --at 2023-01-03T09:00:00-05:00 own.json action.json")
	s.do("propose decline --as BO-VDSSC --at 2023-01-04T09:00:00-04:00 own.json " + first) // without a reason
	s.do("propose accept --as BO-VDSSC --at 2023-01-04T09:00:00-04:00 own.json " + first)

	s.do("withdraw --as PE-DEVIDA --at 2023-01-05T09:00:00-05:00 --erase --reason 'Caso de prueba.' own.json " + second) // by no law
	s.do("withdraw --as PE-DEVIDA --at 2023-01-05T09:00:00-05:00 --erase --law 'Ley 29733 art. 20' --reason 'Caso de prueba.' own.json " + second)
	s.do("merge --as PE-DEVIDA --out own.json own.json own/clean.json")

	s.file("third.json", strings.ReplaceAll(start, first, "0199a000-0000-7000-8000-000000000033"))
	s.do("merge --as PE-DEVIDA --out both.json own.json third.json") // each without fault: together they are not
}

// withholding: what one side keeps to itself, and versions of who may not issue
// them.
func withholding(s *story, start string) {
	var joint []string // one action, with a member for Bolivia alone
	for line := range strings.SplitSeq(start, "\n") {
		if !strings.Contains(line, second) {
			joint = append(joint, line)
		}
	}
	joint = strings.Split(strings.Replace(strings.Join(joint, "\n"), "},\n]}", "}\n]}", 1), "\n")
	s.file("joint.json", strings.NewReplacer(`"exercise":true,"plan"`, `"exercise":true,"joint":true,"plan"`,
		`"start":"2022-11-01"`, `"markings":{"start":{"tlp":"AMBER+STRICT","releasable":["BO"]}},"start":"2022-11-01"`, `"PE-DEVIDA","issued"`, `"BO-VDSSC","issued"`).Replace(strings.Join(joint, "\n")))
	s.do("merge --as BO-VDSSC --out bo.json joint.json")
	s.do("release bo.json --from BO-VDSSC --to PE-DEVIDA --issued 2023-01-01T00:00:00Z --out copy.json")
	s.do("merge --as PE-DEVIDA --out pe.json copy.json")
	s.edit("action.json", "pe.json", first, `2023-06-30`, `2023-08-31`)
	s.do("revise --as PE-DEVIDA --at 2023-01-02T09:00:00-05:00 pe.json action.json") // of what it does not have whole
	s.do("propose --as PE-DEVIDA --at 2023-01-02T09:00:00-05:00 pe.json action.json")
	s.do("merge --as BO-VDSSC --out bo.json bo.json pe.json")

	s.file("issued.json", strings.NewReplacer(`"version":{"BO-VDSSC":1},"issuer":"BO-VDSSC"`, `"version":{"BO-VDSSC":1,"PE-DEVIDA":1},"issuer":"PE-DEVIDA"`).Replace(s.read("copy.json")))
	before := s.read("bo.json")
	s.do("merge --as BO-VDSSC --out bo.json bo.json issued.json") // issued all the same
	s.do("merge --as BO-VDSSC bo.json issued.json")
	if s.read("bo.json") != before {
		s.Error("the state was changed")
	}
	s.do("propose accept --as BO-VDSSC --at 2023-01-03T09:00:00-04:00 bo.json " + first)
	s.edit("accepted.json", "bo.json", first)
	s.transcript.WriteString(s.read("accepted.json") + "\n")

	// Each side added what is its own alone: neither has all of both versions.
	own := strings.NewReplacer(`"version":{"BO-VDSSC":1}`, `"version":{"BO-VDSSC":2}`, `"exercise":true,"plan"`, `"exercise":true,"joint":true,"markings":{"start":{"tlp":"AMBER+STRICT","releasable":["BO"]}},"plan"`)
	his := strings.NewReplacer(`"version":{"BO-VDSSC":1},"issuer":"BO-VDSSC"`, `"version":{"BO-VDSSC":1,"PE-DEVIDA":1},"issuer":"PE-DEVIDA"`, `"exercise":true,"plan"`, `"exercise":true,"joint":true,"absent":{"due":"withheld"},"plan"`, `"start":"2022-11-01","due":"2023-06-30"`, `"start":"2022-11-01"`)
	for line := range strings.SplitSeq(start, "\n") {
		if strings.Contains(line, `{"id":"`+first) {
			line = strings.TrimSuffix(line, ",")
			s.file("both.json", strings.Replace(start[:strings.Index(start, `"actions":`)], `"PE-DEVIDA","issued"`, `"BO-VDSSC","issued"`, 1)+`"conflicts":{"actions":[`+own.Replace(line)+","+his.Replace(line)+"]}}")
			s.file("taken-out.json", strings.NewReplacer(`"markings":{"start":{"tlp":"AMBER+STRICT","releasable":["BO"]}},`, ``, `"start":"2022-11-01",`, ``).Replace(own.Replace(line)))
		}
	}
	s.do("resolve --as BO-VDSSC both.json " + first)
	s.do("revise --as BO-VDSSC --at 2023-01-04T09:00:00-04:00 both.json taken-out.json") // so that Peru can resolve
	s.edit("accepted.json", "both.json", first)
	if !strings.Contains(s.read("both.json"), `"version":{"BO-VDSSC":3}`) {
		s.Error("the own version was not followed by another")
	}

	// Withdrawn by one side, changed by the other.
	s.file("one.json", strings.ReplaceAll(start, `"exercise":true,"plan"`, `"exercise":true,"joint":true,"plan"`))
	s.do("merge --as BO-VDSSC --out taken.json one.json")
	s.do("merge --as PE-DEVIDA --out changed.json one.json")
	s.do("withdraw --as BO-VDSSC --at 2023-01-05T09:00:00-04:00 --reason Duplicada. taken.json " + first)
	s.edit("action.json", "changed.json", first, `2023-06-30`, `2023-08-31`)
	s.do("revise --as PE-DEVIDA --at 2023-01-05T09:00:00-05:00 changed.json action.json")
	s.do("merge --as BO-VDSSC --out taken.json taken.json changed.json")
	s.do("resolve --as BO-VDSSC taken.json " + first)
	s.do("withdraw --as BO-VDSSC --reason Duplicada. taken.json " + first)
	s.do("resolve --keep --as BO-VDSSC --at 2023-01-06T09:00:00-04:00 taken.json " + first)
	s.do("withdraw --as BO-VDSSC --at 2023-01-06T10:00:00-04:00 --reason Duplicada. taken.json " + first)

	s.do("resolve --as BO-VDSSC bo.json " + first)
	s.do("resolve --keep --as BO-VDSSC bo.json " + first)
	s.do("propose accept --as BO-VDSSC bo.json " + first)
	s.do("revise --as BO-VDSSC bo.json copy.json")
	s.file("text.txt", "hello")
	s.do("revise --as BO-VDSSC bo.json text.txt")
	s.do("diff bo.json text.txt")
	s.file("folder/.keep", "")
	s.do("merge --as BO-VDSSC --out folder bo.json")
	s.do("merge --as BO-VDSSC --out other.json absent.json")
}

// channel: files sent and received, one of which is not valid.
func channel(s *story, start string) {
	s.file("clean.json", start)
	s.file("empty/.keep", "")
	s.do("ledger check empty")
	s.do("ledger check clean.json") // no folder
	s.do("ledger check nowhere")
	s.do("ledger receipt nowhere.json --as BO-VDSSC")
	s.do("inbox nowhere --as BO-VDSSC")
	s.do("ledger outbox clean.json --as BO-VDSSC --to PE-DEVIDA")
	s.file("bo/.keep", "")
	s.do("merge --as BO-VDSSC --out bo/state.json clean.json")
	s.do("ledger check bo")
	s.do("ledger outbox bo --as BO-VDSSC")
	s.withoutTemporary(func() {
		s.do("ledger outbox bo --as BO-VDSSC --to PE-DEVIDA")
	})
	s.do("ledger outbox bo --as BO-VDSSC --to PE-DEVIDA --at 2023-01-01T09:00:00-04:00 --out bo/BO-1.json")
	s.file("pe/BO-1.json", s.read("bo/BO-1.json"))
	s.do("inbox pe")
	s.do("inbox pe --as PE-DEVIDA --at 2023-01-02T09:00:00-05:00")
	s.do("inbox pe --as PE-DEVIDA --at 2023-01-02T10:00:00-05:00")
	s.edit("action.json", "bo/state.json", first, `2023-06-30`, `2023-07-31`)
	s.do("revise --as BO-VDSSC --at 2023-01-03T09:00:00-04:00 bo/state.json action.json")
	s.do("ledger outbox bo --as BO-VDSSC --to PE-DEVIDA --at 2023-01-03T09:00:00-04:00 --out bo/BO-2.json")
	s.file("pe/BO-2.json", strings.ReplaceAll(s.read("bo/BO-2.json"), `"number":1`, `"number":0`))
	s.do("ledger receipt pe/BO-2.json --as PE-DEVIDA --at 2023-01-04T09:00:00-05:00")
	s.do("inbox pe --as PE-DEVIDA --at 2023-01-04T09:00:00-05:00")
	s.do("ledger outbox pe --as PE-DEVIDA --to BO-VDSSC --at 2023-01-05T09:00:00-05:00 --out pe/PE-1.json")
	s.file("bo/PE-1.json", s.read("pe/PE-1.json"))
	s.do("inbox bo --as BO-VDSSC --at 2023-01-06T09:00:00-04:00")
	s.do("ledger check bo")
	s.do("ledger check bo --format json")

	s.file("pe/cut.json.gz", "\x1f\x8b\x08\x00")
	s.file("pe/notes.txt", "")
	s.do("inbox pe --as PE-DEVIDA --at 2023-01-07T09:00:00-05:00")
	s.do("ledger receipt pe/cut.json.gz --as PE-DEVIDA")
	state := s.read("bo/state.json")
	s.file("bo/state.json", state[:len(state)-20])
	s.do("ledger check bo")
	s.do("inbox bo --as BO-VDSSC --at 2023-01-07T09:00:00-04:00")
}

// trusting: keys, signatures, a copy for the other side, sealed.
func trusting(s *story, start string) {
	s.file("clean.json", start)
	s.do("keys new --actor BO-VDSSC")
	s.do("keys new --actor BO-VDSSC --out bo.key")
	call("en", "", "keys", "new", "--actor", "PE-DEVIDA", "--out", "pe.key")
	entry, _, _ := call("en", "", "keys", "new", "--actor", "BO-VDSSC", "--out", "vdssc.key")
	s.file("vdssc.pub.json", entry)
	s.do("keys add vdssc.pub.json --trust trust.json")
	s.do("verify clean.json --trust trust.json")
	s.do("sign clean.json --key vdssc.key")
	s.do("verify clean.json --trust trust.json --by BO-VDSSC,PE-DEVIDA")
	s.file("mailed.json", strings.ReplaceAll(start, "\n", "\r\n"))
	s.file("mailed.json.jws", "\ufeff"+s.read("clean.json.jws"))
	s.do("verify mailed.json --trust trust.json") // as the mail left it
	s.do("sign clean.json --key pe.key")
	s.do("verify clean.json --trust trust.json") // a signer that is not believed

	var own []string // what Bolivia issued
	for line := range strings.SplitSeq(start, "\n") {
		if !strings.Contains(line, second) {
			own = append(own, line)
		}
	}
	s.file("own.json", strings.Replace(strings.Join(own, "\n"), "},\n]}", "}\n]}", 1))
	s.file("bo/.keep", "")
	s.do("merge --as BO-VDSSC --out bo/state.json own.json")
	s.do("ledger outbox bo --as BO-VDSSC --to PE-DEVIDA --at 2023-01-01T09:00:00-04:00 --key vdssc.key") // where to?
	s.do("ledger outbox bo --as BO-VDSSC --to PE-DEVIDA --at 2023-01-01T09:00:00-04:00 --key vdssc.key --out bo/BO-1.json")
	s.file("pe/BO-1.json", s.read("bo/BO-1.json"))
	s.do("inbox pe --as PE-DEVIDA --trust trust.json") // the signature was left behind
	s.do("inbox pe --as PE-DEVIDA --trust trust.json --format json")
	s.file("pe/BO-1.json.jws", s.read("bo/BO-1.json.jws"))
	s.do("inbox pe --as PE-DEVIDA --trust trust.json")
	s.file("pe/other.json", start) // unsigned, and beside it a good one
	s.do("ledger check pe --trust trust.json")

	secret := strings.Replace(s.read("clean.json"), `"start":"2022-11-01"`, `"markings":{"start":{"tlp":"AMBER","releasable":["BO"]}},"start":"2022-11-01"`, 1)
	s.file("home.json", strings.Replace(secret, `"PE-DEVIDA","issued"`, `"BO-VDSSC","issued"`, 1))
	s.do("release home.json --from BO-VDSSC")
	s.do("release home.json --from BO-VDSSC --to PE-DEVIDA --precision -5")
	s.do("release home.json --from BO-VDSSC --to PE-DEVIDA --issued 2023-01-01T00:00:00Z --out copy.json")
	s.do("keys seal --out pe.secret")
	to := s.sealKey("own.secret")
	if out, err, code := call("en", "", "seal", "copy.json", "--to", to, "--out", "copy.age"); code != cli.ExitClean {
		s.Fatal(out, err)
	}
	s.do("seal copy.json")
	s.do("open copy.age --key pe.secret --out opened.json") // another's
	s.do("open copy.age --key own.secret --out opened.json")
	s.do("diff copy.json opened.json")
	sealed := s.read("copy.age")
	s.file("cut.age", sealed[:len(sealed)-3])
	s.do("open cut.age --key own.secret")
	s.do("open copy.age --key clean.json")
	s.do("seal copy.json --to age1")
}

// renewing: a key that ends and one that follows it, and what is easily done
// wrong with keys.
func renewing(s *story, start string) {
	s.file("clean.json", start)
	entry := func(actor, name string) string {
		out, err, code := call("en", "", "keys", "new", "--actor", actor, "--out", name)
		if code != cli.ExitClean {
			s.Fatal(err)
		}
		return out
	}
	s.file("old.pub.json", entry("BO-VDSSC", "old.key"))
	next := entry("BO-VDSSC", "new.key")
	s.file("pe.pub.json", entry("PE-DEVIDA", "pe.key"))
	s.do("keys add old.pub.json --trust trust.json")
	s.do("keys add old.pub.json --trust trust.json") // again
	s.do("keys add pe.pub.json --trust trust.json")
	s.do("keys new --actor BO-VDSSC --out new.key") // over another
	s.do("keys new --actor bo-vdssc --out third.key")
	s.do("keys new --actor BO-VDSSC --out third.key --days 0")
	s.do("keys new --actor BO-VDSSC --out third.key --days -5")
	s.do("sign clean.json --key pe.pub.json") // the public part
	s.do("keys add clean.json --trust trust.json")
	s.do("keys list clean.json")
	s.file("text.txt", "hola")
	s.do("keys list text.txt")
	s.do("keys list nowhere.json")

	s.file("rotation.json", `{"mixtaRotation":"1.0","add":[`+strings.TrimSpace(next)+"]}")
	s.do("keys rotate rotation.json --trust trust.json") // not signed
	s.do("keys rotate rotation.json --key pe.key")
	s.do("keys rotate rotation.json --trust trust.json") // by another
	s.do("keys rotate rotation.json --key old.key")
	s.do("keys rotate rotation.json --trust trust.json")
	s.do("keys rotate rotation.json --trust trust.json") // again
	s.do("keys list trust.json")
	all, _, _ := call("en", "", "keys", "list", "trust.json", "--format", "json")
	oldest := s.keyID(all)
	s.do("keys grant " + oldest + " --trust trust.json")
	s.do("keys grant " + oldest + " --trust trust.json --jointly commission")
	s.do("keys grant nothing --trust trust.json --jointly CM-BOPE")
	s.do("keys grant " + oldest + " --trust trust.json --kinds actions")
	s.do("keys grant " + oldest + " --trust trust.json --jointly CM-BOPE --for BO-VDSSC,BO-FELCN --kinds action,plan,progress")
	s.do("keys list trust.json")
	s.do("keys grant " + oldest + " --trust trust.json --kinds action,progress --for BO-VDSSC")

	s.do("sign clean.json --key old.key")
	s.do("sign clean.json --key old.key") // again
	s.do("verify clean.json --trust trust.json --at tomorrow")
	s.do("verify clean.json --trust trust.json --by BO-VDSC") // misspelt
	old, _, _ := call("en", "", "keys", "list", "trust.json", "--format", "json")
	id := s.keyID(old)
	s.do("keys revoke " + id + " --trust trust.json --at 2022-01-01T00:00:00-04:00")
	s.do("keys revoke nothing --trust trust.json --at 2022-01-01T00:00:00-04:00 --reason extravío")
	s.do("keys revoke " + id + " --trust nowhere.json --at 2022-01-01T00:00:00-04:00 --reason extravío")
	s.do("keys revoke " + id + " --trust trust.json --at 2022-01-01T00:00:00-04:00 --reason extravío")
	s.do("verify clean.json --trust trust.json")
}

// withoutTemporary does what needs a folder for temporary files where there is
// none.
func (s *story) withoutTemporary(do func()) {
	had := os.Getenv("TMPDIR")
	s.Setenv("TMPDIR", "/nowhere")
	do()
	s.Setenv("TMPDIR", had)
}

// keyID returns the id of the first key of a file of trust.
func (s *story) keyID(trusted string) string {
	t, err := trust.Parse([]byte(trusted))
	if err != nil {
		s.Fatal(err)
	}
	return t.Keys[0].ID()
}

// sealKey makes a key to open sealed files with, and returns its public part.
func (s *story) sealKey(name string) string {
	out, err, code := call("en", "", "keys", "seal", "--out", name)
	if code != cli.ExitClean {
		s.Fatal(err)
	}
	return strings.TrimSpace(out)
}
