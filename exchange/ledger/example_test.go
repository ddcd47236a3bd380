package ledger_test

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
)

// Bolivia sends three files; the second is lost on the way. Peru's inbox takes
// what came and answers it. Nothing of the content is missing, as each file has all
// that was not receipted yet; the account of the folder names the lost one.
func Example() {
	bolivia, peru := folder("bolivia"), folder("peru")
	defer os.RemoveAll(bolivia)
	defer os.RemoveAll(peru)
	for n := 1; n <= 3; n++ {
		state := stateWith(n)
		var file bytes.Buffer
		if _, err := ledger.Outbox(&file, merge.Bytes("state", state), bolivia, ledger.Belief{}, "BO-VDSSC", "PE-DEVIDA", "2022-10-03T09:00:00-04:00"); err != nil {
			log.Fatal(err)
		}
		name := fmt.Sprintf("BO-%d.json", n)
		put(bolivia, name, file.Bytes())
		if n != 2 {
			put(peru, name, file.Bytes())
		}
	}
	v, err := ledger.Inbox(peru, ledger.Belief{State: filepath.Join(peru, "state.json")}, "PE-DEVIDA", "2022-10-04T09:00:00-05:00")
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range v.Files {
		fmt.Println(f.Name, f.Receipt.Outcome)
	}
	fmt.Printf("%d current meetings\n", v.Stored)
	files, err := ledger.ReadFolder(peru, ledger.Belief{})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range ledger.Check(files).Report.Findings {
		fmt.Println(f.Rule.ID+":", f.Message(check.EN))
	}

	// Output:
	// BO-1.json accepted
	// BO-3.json accepted
	// 3 current meetings
	// ledger.gap: must be present: number 2 of BO-VDSSC → PE-DEVIDA is missing
}

// stateWith is Bolivia's state with n meetings, of an exercise.
func stateWith(n int) []byte {
	var inputs []merge.Input
	for i := range n {
		raw := fmt.Appendf(nil, `{"id":"0199a000-0000-7000-8000-%012d","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00",`+
			`"marking":{"tlp":"CLEAR"},"exercise":true,"joint":true,"ordinal":%d,"session":"ordinary","held":"2022-09-29"}`, i+1, i+1)
		in, err := versions.Single("BO-VDSSC", versions.Copy{Kind: "meeting", Raw: raw})
		if err != nil {
			log.Fatal(err)
		}
		inputs = append(inputs, in)
	}
	var b bytes.Buffer
	if _, err := merge.Join(&b, merge.Options{Keeper: "BO-VDSSC"}, inputs...); err != nil {
		log.Fatal(err)
	}
	return b.Bytes()
}

func folder(name string) string {
	dir, err := os.MkdirTemp("", name)
	if err != nil {
		log.Fatal(err)
	}
	return dir
}

func put(dir, name string, b []byte) {
	if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
		log.Fatal(err)
	}
}
