// Command merge measures merging two files of 125,000, 250,000 and 500,000
// records each beside reading and writing the same bytes without merging:
//
//	go run ./merge
//
// Half of the second file's records are newer than in the first, a tenth are
// concurrent. Each way runs in a process of its own.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/wire"
)

func main() {
	log.SetFlags(0)
	sizes := flag.String("records", "125000,250000,500000", "records of each file")
	rounds := flag.Int("rounds", 3, "how often each way is measured; the best counts")
	way := flag.String("way", "", "for the program's own use")
	dir := flag.String("dir", "", "for the program's own use")
	flag.Parse()
	if *way != "" {
		child(*way, *dir)
		return
	}
	fmt.Printf("%s %s/%s, %d CPU\n%9s %8s  %12s %12s %6s %9s %9s\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(),
		"records", "MB", "read+write s", "merge s", "ratio", "RSS MB", "merge RSS")
	for size := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil {
			log.Fatal(err)
		}
		measure(n, *rounds)
	}
}

func measure(n, rounds int) {
	dir, err := os.MkdirTemp("", "mixta-bench-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	bytes := generate(filepath.Join(dir, "a.json"), n, false) + generate(filepath.Join(dir, "b.json"), n, true)
	best := map[string]result{}
	for range rounds {
		for _, way := range []string{"copy", "merge"} {
			cmd := exec.Command(os.Args[0], "-way", way, "-dir", dir)
			cmd.Stderr = os.Stderr
			out, err := cmd.Output()
			if err != nil {
				log.Fatal(err)
			}
			var r result
			if err := json.Unmarshal(out, &r); err != nil {
				log.Fatal(err)
			}
			r.RSS = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
			if b, ok := best[way]; !ok || r.Seconds < b.Seconds {
				best[way] = r
			}
		}
	}
	c, m := best["copy"], best["merge"]
	fmt.Printf("%9d %8.0f  %12.2f %12.2f %6.2f %9.0f %9.0f\n", n, float64(bytes)/1e6, c.Seconds, m.Seconds, m.Seconds/c.Seconds, float64(c.RSS)/1e3, float64(m.RSS)/1e3)
}

type result struct {
	Seconds float64
	RSS     int64
}

// child does one way and prints how long it took.
func child(way, dir string) {
	names := []string{filepath.Join(dir, "a.json"), filepath.Join(dir, "b.json")}
	start := time.Now()
	var err error
	if way == "merge" {
		err = join(names, filepath.Join(dir, "out.json"))
	} else {
		for _, name := range names {
			if err == nil {
				err = duplicate(name, name+".out")
			}
		}
	}
	if err != nil {
		log.Fatal(err)
	}
	json.NewEncoder(os.Stdout).Encode(result{Seconds: time.Since(start).Seconds()})
}

// duplicate reads and checks a file and writes its records.
func duplicate(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	rd := mixta.NewReader(in)
	var w *wire.Writer
	for e := range rd.Entries() {
		if w == nil {
			e := rd.Envelope()
			w = wire.NewWriter(out, string(rd.Version()), e.JSON())
		}
		w.Put(string(e.Section), e.Kind+"s", e.Raw)
	}
	if err := rd.Err(); err != nil {
		return err
	}
	return w.Close()
}

func join(names []string, to string) error {
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	var inputs []merge.Input
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		inputs = append(inputs, merge.Input{Name: name, Reader: f})
	}
	_, err = merge.Join(context.Background(), out, merge.Options{Keeper: "BO-VDSSC"}, inputs...)
	return err
}

// generate writes a file of n meetings and returns its size.
func generate(path string, n int, second bool) int64 {
	f, err := os.Create(path)
	if err != nil {
		log.Fatal(err)
	}
	w := bufio.NewWriterSize(f, 1<<20)
	const marking = `{"tlp":"AMBER","releasable":["BO","PE"]}`
	fmt.Fprintf(w, "{\"mixta\":\"1.0\",\n\"envelope\":{\"id\":\"0199a000-0000-7000-8000-000000000001\",\"sender\":\"BO-VDSSC\",\"recipient\":\"PE-DEVIDA\",\"issued\":\"2022-10-03T09:00:00-04:00\",\"marking\":%s},\n\"meetings\":[", marking)
	text := strings.Repeat("Operación coordinada en la frontera, según lo acordado. ", 16)
	for i := range n {
		comma := ","
		if i == 0 {
			comma = ""
		}
		version := `{"BO-VDSSC":1}`
		switch {
		case i%10 == 3 && second:
			version = `{"BO-VDSSC":1,"PE-DEVIDA":1}`
		case i%10 == 3:
			version = `{"BO-VDSSC":2}`
		case i%2 == 0 && second:
			version = `{"BO-VDSSC":2}`
		}
		fmt.Fprintf(w, "%s\n{\"id\":\"0199a000-0000-7000-8000-%012x\",\"version\":%s,\"issuer\":\"BO-VDSSC\",\"issued\":\"2022-10-01T18:00:00-04:00\",\"marking\":%s,\"joint\":true,\"ordinal\":%d,\"session\":\"ordinary\",\"held\":\"2022-09-29\",\"summary\":{\"es\":\"%s%s\"}}",
			comma, 1_000_000+i, version, marking, i%900+1, text, version[2:10])
	}
	w.WriteString("\n]}\n")
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		log.Fatal(err)
	}
	f.Close()
	return info.Size()
}
