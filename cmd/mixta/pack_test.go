package main

import (
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// packed: a file of records goes with the photographs that its records name, in one sealed file.
func packed(s *story, _ string) {
	s.file("photos/parcel.jpg", "an invented photograph")
	s.file("photos/scene.tif", "an invented image")
	s.file("photos/other.jpg", "named by none")
	sum := func(text string) string { return fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(text))) }
	zeros := "sha256:" + strings.Repeat("0", 62)
	s.file("bo.json", strings.NewReplacer(zeros+"40", sum("an invented image"), zeros+"60", sum("an invented photograph")).Replace(s.read(filepath.Join(s.goldens, "../../../../conformance/clean/crops.json"))))
	s.keysOf("BO-VDSSC", "PE-DEVIDA")
	s.trustIn2023()
	to := s.sealKey("pe.secret")
	with := " --key pe.secret --trust trust.json --at 2023-05-01T00:00:00Z --out "
	quietly := func(args ...string) {
		if out, err, code := call("en", "", args...); code != cli.ExitClean {
			s.Fatal(out, err)
		}
	}
	s.do("pack bo.json --attach photos")
	s.do("pack bo.json --attach photos --to " + to + " --out sent.age") // not signed
	s.do("pack bo.json --attach photos --to age1 --out sent.age")
	s.quietly("sign bo.json --key BO-VDSSC.key")
	s.do("pack bo.json --attach photos --to age1 --out sent.age")
	quietly("pack", "bo.json", "--attach", "photos", "--to", to, "--out", "sent.age")
	s.file("archive/sent.age", s.read("sent.age"))
	s.do("inbox archive --as PE-DEVIDA --key pe.secret")
	inbox := "inbox archive --as PE-DEVIDA --trust trust.json --at 2023-05-01T00:00:00Z"
	s.do(inbox)
	s.do(inbox + " --key pe.secret")
	s.file("archive/again.age", s.read("sent.age"))
	s.do(inbox + " --key pe.secret")
	s.do("unpack sent.age" + with + "in")
	s.do("unpack sent.age" + with + "in") // it is there
	s.do("unpack sent.age" + with + "again --format json")
	quietly("pack", "bo.json", "--attach", "photos/scene.tif", "--to", to, "--out", "less.age")
	s.do("unpack less.age" + with + "less")
	sealed := s.read("sent.age")
	s.file("cut.age", sealed[:len(sealed)-3])
	s.do("unpack cut.age" + with + "cut")
	quietly("seal", "bo.json", "--to", to, "--out", "sealed.age")
	s.do("unpack sealed.age" + with + "sealed") // no pack
	s.file("bo.json", s.read("bo.json")+"\n")
	s.file("empty.json", `{"mixtaTrust":"1.0"}`)
	s.do("unpack sent.age --key pe.secret --trust empty.json --at 2023-05-01T00:00:00Z --out stranger")
}
