package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/comision-mixta/mixta/bench/internal/data"
)

// job is a command over large files.
type job struct {
	name string
	file data.File
	two  bool // it takes two files of half the size
	args func(dir string, files []string) []string
}

// jobs are what is done with a kind of record. Overlaps are those of parcels.
func jobs(k data.Kind) []job {
	validate := func(_ string, files []string) []string { return append([]string{"validate"}, files...) }
	all := []job{
		{"validate", data.File{Kind: k}, false, validate},
		{"validate, random ids", data.File{Kind: k, Random: true}, false, validate},
	}
	if k.Name != "parcel" {
		return all
	}
	merge := func(dir string, files []string) []string {
		return append([]string{"merge", "--out", filepath.Join(dir, "merged.json")}, files...)
	}
	release := func(dir string, files []string) []string {
		return append([]string{"release", "--from", "BO-VDSSC", "--to", "PE-DEVIDA", "--out", filepath.Join(dir, "released.json"), "--account", filepath.Join(dir, "account.txt")}, files...)
	}
	overlaps := func(_ string, files []string) []string {
		return append([]string{"crops", "overlaps", "--format", "csv"}, files...)
	}
	report := func(dir string, files []string) []string {
		return append([]string{"report", "--today", "2025-01-01", "--out", filepath.Join(dir, "report.html")}, files...)
	}
	return append(all,
		job{"merge", data.File{Kind: k}, true, merge},
		job{"merge, random ids", data.File{Kind: k, Random: true}, true, merge},
		job{"release", data.File{Kind: k}, false, release},
		job{"release, random ids", data.File{Kind: k, Random: true}, false, release},
		job{"overlaps", data.File{Kind: k, Border: true}, false, overlaps},
		job{"report", data.File{Kind: k}, false, report})
}

// Beyond these a command is stopped, and the table says so.
const (
	mostMemory = 6 << 30
	mostTime   = 20 * time.Minute
)

// memory measures the peak memory of commands over files of so many gigabytes.
func memory(t tools, dir string, kinds []data.Kind, gigabytes []float64) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "peak MiB (seconds of processor time)\t")
	for _, gb := range gigabytes {
		fmt.Fprintf(w, "%g GB\t", gb)
	}
	fmt.Fprintln(w)
	for _, k := range kinds {
		for _, j := range jobs(k) {
			fmt.Fprintf(w, "%s: %s\t", k.Plural, j.name)
			for _, gb := range gigabytes {
				text, err := j.measure(t.mixta, dir, int64(gb*1e9))
				if err != nil {
					return err
				}
				fmt.Fprintf(os.Stderr, "%s: %s, %g GB: %s\n", k.Plural, j.name, gb, text)
				fmt.Fprintf(w, "%s\t", text)
			}
			fmt.Fprintln(w)
		}
	}
	return w.Flush()
}

// measure runs the job over files that have so many bytes together.
func (j job) measure(program, dir string, size int64) (string, error) {
	dir = filepath.Join(dir, "large")
	if err := os.Mkdir(dir, 0o700); err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	files := []string{filepath.Join(dir, "a.json")}
	f := j.file
	f.Bytes = size
	if j.two {
		f.Bytes /= 2
		files = append(files, filepath.Join(dir, "b.json"))
	}
	for i, name := range files {
		f.Others = i > 0
		if _, err := f.Write(name, ""); err != nil {
			return "", err
		}
	}
	cmd := exec.Command(program, j.args(dir, files)...)
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		return "", err
	}
	over := make(chan string, 1)
	done := make(chan struct{})
	go watch(cmd.Process, done, over)
	err := cmd.Wait()
	close(done)
	select {
	case why := <-over:
		return why, nil
	default:
	}
	if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 { // 1: copies of records have findings
		return "", fmt.Errorf("%s: %w: %.300s", strings.Join(cmd.Args, " "), err, said.String())
	}
	use := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return fmt.Sprintf("%d (%.0f)", use.Maxrss>>10, (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds()), nil
}

// watch ends a process that takes too much, and says what.
func watch(p *os.Process, done <-chan struct{}, over chan<- string) {
	for start := time.Now(); ; {
		select {
		case <-done:
			return
		case <-time.After(100 * time.Millisecond):
		}
		why := ""
		if resident(p.Pid) > mostMemory {
			why = fmt.Sprintf("over %d", mostMemory>>20)
		}
		if time.Since(start) > mostTime {
			why = "over " + mostTime.String()
		}
		if why != "" {
			over <- why
			if err := p.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
				fmt.Fprintln(os.Stderr, err)
			}
			return
		}
	}
}

// resident returns the memory that a process has now; 0 where the system does not
// say so (/proc, of Linux).
func resident(pid int) int64 {
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	if fields := strings.Fields(string(b)); err == nil && len(fields) > 1 {
		n, _ := strconv.ParseInt(fields[1], 10, 64) // 0 where it is no number
		return n * int64(os.Getpagesize())
	}
	return 0
}
