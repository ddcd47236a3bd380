package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestFactsMerge: what the parts of a file come to is printed as validating the whole
// file is, in every format, and ends with the same code.
func TestFactsMerge(t *testing.T) {
	files := map[string]string{}
	for _, name := range []string{"testdata/broken.json", "testdata/clean.json", "testdata/operations.json", "testdata/tabs.json", "testdata/actions.ndjson",
		"../../conformance/clean/crops.json", "../../examples/ix-meeting/ix-meeting.json"} {
		path, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = path
	}
	t.Chdir(t.TempDir())
	for name, path := range files {
		of, kind := 3, []string{}
		if strings.HasSuffix(name, ".ndjson") {
			kind = []string{"--kind", "action"}
		}
		var parts []string
		for n := of; n > 0; n-- {
			part := fmt.Sprintf("%s.%d", name, n)
			args := append([]string{"validate", "--at", "2026-11-30", "--part", fmt.Sprintf("%d/%d", n, of), "--facts", part, path}, kind...)
			if out, stderr, code := call("en", "", args...); code != cli.ExitClean || out != "" {
				t.Fatalf("%s: exit %d, %s %s", part, code, out, stderr)
			}
			if info, err := os.Stat(part); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v %v", part, info, err)
			}
			again := append([]string{"validate", "--at", "2026-11-30", "--part", fmt.Sprintf("%d/%d", n, of), "--facts", "-", path}, kind...)
			if len(kind) == 0 {
				if _, stderr, code := call("en", "", "facts", "cut", "--parts", "7", "--out", "cuts", path); code != cli.ExitClean {
					t.Fatalf("%s: exit %d, %s", name, code, stderr)
				}
				again = append(again, "--cuts", "cuts")
			}
			if out, stderr, _ := call("en", "", again...); !sameBytes(t, part, out) {
				t.Errorf("%s: other facts when it is validated again; %s", part, stderr)
			}
			parts = append(parts, part)
		}
		for _, lang := range []string{"es", "en"} {
			for _, flags := range []string{"text", "json", "sarif", "junit", "json --redact", "text --max 2"} {
				flags := append([]string{"--format"}, strings.Fields(flags)...)
				want, wantErr, wantCode := call(lang, "", append(append([]string{"validate", "--at", "2026-11-30", path}, kind...), flags...)...)
				got, gotErr, gotCode := call(lang, "", append(append([]string{"facts", "merge"}, flags...), parts...)...)
				if want != got || wantErr != gotErr || wantCode != gotCode {
					t.Errorf("%s %s %q: exit %d, not %d\n%s%s\nnot\n%s%s", name, lang, flags, gotCode, wantCode, got, gotErr, want, wantErr)
				}
			}
		}
	}
}

func sameBytes(t *testing.T, name, want string) bool {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b) == want
}

// divided: a file validated in parts, and what goes wrong with facts.
func divided(s *story, start string) {
	broken := strings.ReplaceAll(start, `"due":"2023-06-30"`, `"due":"2023-06-31"`)
	s.file("file.json", broken)
	s.do("validate --at 2026-11-30 --part 2/3 --facts b file.json")
	s.do("validate --at 2026-11-30 --part 1/3 --facts a file.json")
	s.do("facts merge a b") // one is missing
	s.do("validate --at 2026-11-30 --part 3/3 --facts c file.json")
	s.do("facts merge c a b")
	s.file("all", s.read("b")+s.read("a")+s.read("c"))
	s.do("facts merge --format json --redact all")
	if err := os.Remove("file.json"); err != nil {
		s.Fatal(err)
	}
	s.do("facts merge all") // quotes nothing

	s.do("facts merge a b c b")
	s.file("cut", s.read("a")[:len(s.read("a"))-1])
	s.do("facts merge cut b c")
	s.file("damaged", s.read("a")[:len(s.read("a"))-9]+"damaged!!")
	s.do("facts merge damaged b c")
	s.do("facts merge " + "nowhere")
	s.file("other.json", start)
	s.do("facts merge other.json")
	s.do("validate --at 2026-11-30 --part 1/3 --facts foreign other.json")
	s.do("facts merge foreign b c")
	s.file("file.json", broken)
	s.do("validate --at 2026-11-29 --part 1/3 --facts later file.json")
	s.do("facts merge later b c")
	s.do("validate --at 2026-11-30 --part 1/2 --facts half file.json")
	s.do("facts merge half b c")

	s.do("validate --part 4/3 --facts x file.json")
	s.do("validate --part 1/3 file.json")
	s.do("validate --facts x file.json")
	s.do("validate --part 1/3 --facts x file.json file.json")
	s.do("validate --part 1/3 --facts x --format json file.json")
	s.do("validate --part 1/3 --facts x -")
	s.do("facts cut --parts 3 --out cuts other.json")
	s.do("validate --part 3/3 --facts x --cuts cuts other.json")
	s.do("validate --part 3/3 --facts x --cuts cuts file.json") // another one
	s.do("validate --part 3/3 --facts x --cuts file.json file.json")
	s.do("validate --part 3/3 --facts x --cuts cuts --kind action file.json")
	s.do("validate --cuts cuts file.json")
	s.do("facts cut file.json")
	s.do("facts cut --parts 70000 file.json")
	i := strings.Index(broken, `"envelope"`)
	s.file("turned.json", "{"+broken[i:len(broken)-2]+`,"mixta":"1.0"}`)
	s.do("validate --part 2/2 --facts x turned.json")
	s.do("facts merge --help")
	s.do("facts cut --help")
}
