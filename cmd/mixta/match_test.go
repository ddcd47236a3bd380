package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// keysOf makes signing keys for actors, whose public parts a trust file lists.
func (s *story) keysOf(actors ...string) {
	s.Helper()
	for _, actor := range actors {
		s.file(actor+".pub", s.quietly("keys new --actor "+actor+" --out "+actor+".key"))
		s.quietly("keys add " + actor + ".pub --trust trust.json")
	}
}

// quietly types a call that is no part of the story.
func (s *story) quietly(line string) string {
	s.Helper()
	out, err, code := call("en", "", words(line)...)
	if code != cli.ExitClean {
		s.Fatal(line, out, err)
	}
	return out
}

// example copies a file of the examples.
func (s *story) example(name, from string) {
	s.Helper()
	s.file(name, s.read(filepath.Join(s.goldens, "../../../../examples", from)))
}

const asking = " --key pe.match.pub --about craft,seizures --law 'Ley 913 art. 5' --purpose 'Boletín trimestral.' --account bo.account --at 2023-04-12T09:00:00-04:00"
const answering = " pe.json --key pe.match --trust trust.json --law 'DL 1241 art. 4' --account pe.account"

// matching: Bolivia asks what Peru holds too.
func matching(s *story, _ string) {
	s.example("bo.json", "without-lists/bo.json")
	s.example("pe.json", "without-lists/pe.json")
	s.keysOf("BO-FELCN", "PE-DIRANDRO")
	s.do("intel match key --actor PE-DIRANDRO --out pe.match")
	s.file("pe.match.pub", s.quietly("intel match key --actor PE-DIRANDRO --out own.match"))
	s.file("pe.match", s.read("own.match"))

	s.do("intel match ask bo.json --from BO-FELCN" + strings.Replace(asking, "craft", "planes", 1) + " --keep q.secret --out q.json")
	s.do("intel match ask pe.json --from BO-FELCN" + strings.Replace(asking, "craft,seizures", "subjects", 1) + " --keep q.secret --out q.json") // there are none
	s.do("intel match ask bo.json --from BO-FELCN" + asking + " --keep q.secret --out q.json")
	s.do("intel match ask bo.json --from BO-FELCN" + asking + " --keep q.secret --out q.json")     // over another
	s.do("intel match answer q.json" + answering + " --at 2023-04-13T09:00:00-05:00 --out r.json") // not signed
	s.quietly("sign q.json --key BO-FELCN.key")
	s.trustIn2023()
	s.do("intel match answer q.json" + answering + " --at 2023-04-13T09:00:00-05:00 --most 3 --out r.json")
	s.do("intel match answer q.json" + answering + " --at 2023-06-13T09:00:00-05:00 --out r.json")                                                 // too late
	s.do("intel match answer q.json" + strings.Replace(answering, "pe.match", "pe.match.pub", 1) + " --at 2023-04-13T09:00:00-05:00 --out r.json") // cannot answer
	s.do("intel match answer q.json" + answering + " --at 2023-04-13T09:00:00-05:00 --out r.json")
	s.do("intel match answer q.json" + answering + " --at 2023-04-13T10:00:00-05:00 --out r2.json") // again
	s.quietly("sign r.json --key PE-DIRANDRO.key")
	reading := " --keep q.secret --trust trust.json --account bo.account --at 2023-04-14T09:00:00-04:00"
	s.do("intel match read r.json" + reading + " --request request.json")
	s.do("validate --kind request request.json")
	s.do("intel match read r.json" + reading + " --format json")
	s.do("intel match read q.json" + reading) // no answer
	s.do("intel match read q.json" + reading + " --format csv")
	s.do("intel match read r.json" + strings.Replace(reading, "q.secret", "pe.match", 1))
	s.do("intel match account pe.account")
	s.do("intel match account bo.account")
	s.file("pe.account", strings.Replace(s.read("pe.account"), `"items":8`, `"items":1`, 1))
	s.do("intel match account pe.account")
	s.do("intel match answer r.json" + answering + " --at 2023-04-13T10:00:00-05:00 --out r2.json") // no question, and no account
}

// trustIn2023 makes the keys of the trust file valid when the story takes place.
func (s *story) trustIn2023() {
	s.Helper()
	s.file("trust.json", random.ReplaceAllStringFunc(s.read("trust.json"), func(m string) string {
		if strings.HasPrefix(m, `"from"`) {
			return `"from": "2023-01-01T00:00:00Z"`
		}
		return m
	}))
}

// asked has Bolivia ask Peru, which has its files and keys.
func asked(t *testing.T) *story {
	goldens, err := filepath.Abs("testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en", goldens: goldens}
	s.example("bo.json", "without-lists/bo.json")
	s.example("pe.json", "without-lists/pe.json")
	s.keysOf("BO-FELCN", "PE-DIRANDRO", "BO-VDSSC")
	s.file("pe.match.pub", s.quietly("intel match key --actor PE-DIRANDRO --out pe.match"))
	s.trustIn2023()
	s.quietly("intel match ask bo.json --from BO-FELCN" + asking + " --keep q.secret --out q.json")
	s.quietly("sign q.json --key BO-FELCN.key")
	return s
}

// TestMatchVersions: a record is off the list if one version of it is withheld, in conflict
// or proposed.
func TestMatchVersions(t *testing.T) {
	s := asked(t)
	had := strings.TrimRight(s.read("pe.json"), "}\n")
	subject := had[strings.Index(had, "\n{\"id\"")+1:]
	subject = subject[:strings.Index(subject, ",\n")]
	other := strings.NewReplacer(`"PE-DIRANDRO"`, `"PE-PNP"`, `["BO","PE"]`, `["PE"]`).Replace(subject)
	for name, c := range map[string]struct{ more, want string }{
		"alone":       {"", "on the list, 84; records left off by their marking, 1."},
		"in conflict": {`,"conflicts":{"subjects":[` + other + `]}`, "on the list, 83; records left off by their marking, 2."},
		"proposed":    {`,"proposals":{"subjects":[` + strings.Replace(other, `{"PE-PNP":1}`, `{"PE-DIRANDRO":1,"PE-PNP":1}`, 1) + `]}`, "on the list, 83; records left off by their marking, 2."},
	} {
		s.file("pe.json", had+c.more+"}\n")
		out := strings.ReplaceAll(name, " ", "-")
		line := "intel match answer q.json" + strings.Replace(answering, "pe.account", out+".account", 1) + " --at 2023-04-13T09:00:00-05:00 --out " + out + ".json"
		if told := s.quietly(line); !strings.Contains(told, c.want) {
			t.Errorf("%s: %s", name, told)
		}
	}
}

// TestMatchRefused: a question or answer that was altered, cut or signed by another is
// neither answered nor read, and no answer is written.
func TestMatchRefused(t *testing.T) {
	s := asked(t)
	answer := "intel match answer q.json" + answering + " --at 2023-04-13T09:00:00-05:00 --out r.json"
	read := "intel match read r.json --keep q.secret --trust trust.json --account bo.account --at 2023-04-14T09:00:00-04:00"
	refused := func(what, line, file string, change func(string) string, sign string) {
		t.Helper()
		had, signed := s.read(file), s.read(file+".jws")
		s.file(file, change(had))
		if sign != "" {
			os.Remove(file + ".jws")
			s.quietly("sign " + file + " --key " + sign + ".key")
		}
		if out, stderr, code := call("en", "", words(line)...); code != cli.ExitFindings {
			t.Errorf("%s: exit %d\n%s%s", what, code, out, stderr)
		}
		s.file(file, had)
		s.file(file+".jws", signed)
	}
	same := func(s string) string { return s }
	cut := func(s string) string { return s[:len(s)-40] }
	other := func(s string) string { return strings.Replace(s, "Boletín", "boletín", 1) }
	refused("a question that was altered", answer, "q.json", other, "")
	refused("a question that was cut", answer, "q.json", cut, "BO-FELCN")
	refused("a question signed by another", answer, "q.json", same, "BO-VDSSC")
	if _, err := os.Stat("r.json"); err == nil {
		t.Fatal("there is an answer")
	}
	s.quietly(answer)
	s.quietly("sign r.json --key PE-DIRANDRO.key")
	refused("an answer that was altered", read, "r.json", func(s string) string { return strings.Replace(s, "DL 1241", "DL 1242", 1) }, "")
	refused("an answer that was cut", read, "r.json", cut, "PE-DIRANDRO")
	refused("an answer signed by the asker", read, "r.json", same, "BO-FELCN")
	s.quietly(read)
}
