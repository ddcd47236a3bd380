// Command imports measures the peak memory and the processor time of importing large
// files of other formats, and of exporting what was read again:
//
//	cd bench && go run ./imports -megabytes 1000 -formats geojson,csv
//
// Each file is made by the command, imported into an empty file ("new"), into one that
// has as many other records ("beside"), and once more into the result ("again"), which
// must change nothing. In parentheses stand seconds of processor time, and behind them
// how many times what checking the result takes.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	megabytes := flag.Int("megabytes", 50, "size of each input")
	names := flag.String("formats", "geojson,csv,gpkg,sbs,readsb,radar,gpx,kml,asterix", "formats to measure")
	program := flag.String("mixta", "", "the program; built from .. if empty")
	flag.Parse()
	dir, err := os.MkdirTemp("", "mixta-imports-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	m := measuring{dir: dir, program: *program, size: int64(*megabytes) << 20}
	if m.program == "" {
		m.program = filepath.Join(dir, "mixta")
		if err := setup.Mixta(m.program); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Printf("%-8s %6s  %-22s %-22s %-22s %-22s\n", "format", "MB", "new: MiB (s)", "beside", "again", "export")
	for name := range strings.SplitSeq(*names, ",") {
		if err := m.format(name); err != nil {
			log.Print(name, ": ", err)
		}
	}
}

type measuring struct {
	dir, program string
	size         int64
}

func (m *measuring) path(name string) string { return filepath.Join(m.dir, name) }

// format measures one format.
func (m *measuring) format(name string) error {
	in, out := m.path("in."+name), m.path("out.json")
	defer os.Remove(in)
	if err := m.input(name, in, 0); err != nil {
		return err
	}
	size := fileSize(in)
	first, err := m.importing(name, in, m.path("empty.json"), out)
	if err != nil {
		return err
	}
	again, err := m.importing(name, in, out, m.path("again.json"))
	if err != nil {
		return err
	}
	if one, two := fileSize(out), fileSize(m.path("again.json")); one != two {
		return fmt.Errorf("importing again made %d bytes of %d", two, one)
	}
	if err := m.input(name, in, 1); err != nil {
		return err
	}
	beside, err := m.importing(name, in, out, m.path("again.json"))
	if err != nil {
		return err
	}
	export := cost{}
	if name != "sbs" && name != "readsb" && name != "radar" {
		if export, err = m.run("export", name, out, "--out", m.path("export")); err != nil {
			return err
		}
	}
	fmt.Printf("%-8s %6d  %-22s %-22s %-22s %-22s\n", name, size>>20, first, beside, again, export)
	return nil
}

// importing imports a file into another, and compares with what checking the result
// takes.
func (m *measuring) importing(name, in, to, out string) (cost, error) {
	if err := os.WriteFile(m.path("empty.json"), []byte(empty), 0o600); err != nil {
		return cost{}, err
	}
	args := []string{"import", name, "--into", to, in}
	if slices.Contains([]string{"geojson", "csv"}, name) {
		args = append(args, "--survey", survey)
	}
	if name == "asterix" {
		args = append(args, "--day", "2024-05-14")
	}
	c, err := m.runTo(out, args...)
	if err != nil {
		return c, err
	}
	v, err := m.run("validate", out)
	c.times = c.seconds / v.seconds
	return c, err
}

// cost is what a run takes.
type cost struct {
	mebibytes      int64
	seconds, times float64
}

func (c cost) String() string {
	s := fmt.Sprintf("%d (%.1f)", c.mebibytes, c.seconds)
	if c.times > 0 {
		s += fmt.Sprintf(" %.1f×", c.times)
	}
	return s
}

func (m *measuring) run(args ...string) (cost, error) { return m.runTo(os.DevNull, args...) }

// runTo runs the program, whose output becomes a file.
func (m *measuring) runTo(name string, args ...string) (cost, error) {
	out, err := os.Create(name)
	if err != nil {
		return cost{}, err
	}
	defer out.Close()
	var said bytes.Buffer
	cmd := exec.Command(m.program, args...)
	cmd.Stdout, cmd.Stderr = out, &said
	if err := cmd.Run(); err != nil {
		return cost{}, fmt.Errorf("%s: %w: %.400s", strings.Join(args, " "), err, said.String())
	}
	use := cmd.ProcessState
	return cost{mebibytes: use.SysUsage().(*syscall.Rusage).Maxrss >> 10, seconds: (use.UserTime() + use.SystemTime()).Seconds()}, nil
}

func fileSize(name string) int64 {
	info, err := os.Stat(name)
	if err != nil {
		return -1
	}
	return info.Size()
}
