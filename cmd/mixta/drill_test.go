package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/exchange/trust"
)

// TestDrill: the commands find every fact that is planted in an exercise, and no
// other, whatever its seed and size.
func TestDrill(t *testing.T) {
	secret, recipient, err := trust.NewSealKey()
	if err != nil {
		t.Fatal(err)
	}
	key := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(key, []byte(secret), 0o600); err != nil {
		t.Fatal(err)
	}
	for seed, size := range []string{
		"",
		"--plant 1 --parcels 16 --actions 16 --reports 16 --bulletins 16 --seizures 16 --tracks 0",
		"--plant 12 --parcels 1k --actions 300 --reports 200 --bulletins 200 --seizures 400",
		"--plant 7 --parcels 1001 --actions 0 --reports 113 --bulletins 0 --seizures 0",
		"--plant 0 --parcels 3 --actions 1 --reports 1 --bulletins 1 --seizures 1 --tracks 1",
		"--plant 6 --parcels 0 --actions 97 --reports 0 --bulletins 99 --seizures 101",
	} {
		if testing.Short() && seed != 1 {
			continue
		}
		t.Run(size, func(t *testing.T) {
			t.Chdir(t.TempDir())
			run := func(code int, command string) (out, err string) {
				t.Helper()
				out, err, got := call("en", "", strings.Fields(command)...)
				if got != code {
					t.Fatalf("%s: exit code %d, not %d: %s%s", command, got, code, out, err)
				}
				return out, err
			}
			save := func(name, content string) string {
				if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
				return name
			}
			has := func(name string) bool {
				return strings.Contains(size, "--"+name+" ") && !strings.Contains(size, "--"+name+" 0") || size == ""
			}
			forks := 0
			if has("parcels") && !strings.Contains(size, "--plant 0") {
				forks = 1
			}
			run(0, fmt.Sprintf("drill --seed %d --out x --to %s %s", seed, recipient, size))
			run(0, "open x/answers.age --key "+key+" --out answers.json")
			files, _ := filepath.Glob("x/*.json")
			again, _ := filepath.Glob("x/*-again.json")
			valid, _ := run(0, "validate "+strings.Join(files, " "))
			if !strings.Contains(valid, fmt.Sprintf("valid %d, invalid 0", len(files))) || strings.Contains(valid, "warning") {
				t.Error(valid)
			}
			_, conflicts := run(0, "merge --as CM-BOPE --format json --out state.json x/bo.json x/pe.json")
			_, all := run(forks, "merge --as CM-BOPE --format json --out all.json x/bo.json x/pe.json "+strings.Join(again, " "))
			overlaps, _ := run(0, "crops overlaps --format json state.json")
			gaps, _ := run(0, "intel gaps --format json state.json")
			totals, _ := run(0, "ops totals --format json state.json")
			found := []string{save("overlaps.found", overlaps), save("gaps.found", gaps), save("totals.found", totals)}
			if all != "" {
				found = append(found, save("all.found", all))
			}
			for from, to := range map[string]string{"bo --from BO-FELCN": "PE-DIRANDRO", "pe --from PE-DIRANDRO": "BO-FELCN"} {
				name, from, _ := strings.Cut(from, " ")
				if _, err := os.Stat("x/" + name + "-internal.json"); err == nil {
					found = append(found, name+".found")
					run(0, "release x/"+name+"-internal.json "+from+" --to "+to+" --format json --account "+name+".found --out "+name+".json")
				}
			}
			if conflicts != "" {
				found = append(found, save("conflicts.found", conflicts))
			}
			score, _ := run(0, "drill check answers.json "+strings.Join(found, " "))
			t.Log(score)
			if !strings.Contains(size, "--plant 0") && has("actions") {
				run(1, "drill check answers.json totals.found")
			}
		})
	}
}
