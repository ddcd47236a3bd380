package mixtabeam

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	"github.com/comision-mixta/mixta/report"
)

// program is the command line, made once.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "mixta")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "mixta")
	build := exec.Command("go", "build", "-o", name, "./cmd/mixta")
	build.Dir = ".."
	out, err := build.CombinedOutput()
	if err != nil {
		os.Stderr.Write(out)
	}
	return name, err
})

func TestMain(m *testing.M) {
	beam.Init()
	code := m.Run()
	if name, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(name))
	}
	os.Exit(code)
}

// command returns what the command line prints and its exit code.
func command(t *testing.T, args ...string) (string, int) {
	t.Helper()
	name, err := program()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), "LANG=en_US.UTF-8", "MIXTA_LANG=en")
	out, err := c.Output()
	if err != nil && c.ProcessState == nil {
		t.Fatal(err)
	}
	return string(out), c.ProcessState.ExitCode()
}

// examples returns the files of mixta among the examples.
func examples(t *testing.T) (all []Source) {
	err := filepath.WalkDir("../examples", func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".json") {
			b, err := os.ReadFile(path)
			if err == nil && bytes.HasPrefix(bytes.TrimSpace(b), []byte(`{"mixta"`)) {
				all = append(all, Source{Path: path})
			}
		}
		return err
	})
	if err != nil || len(all) < 10 {
		t.Fatalf("%d examples: %v", len(all), err)
	}
	return all
}

// kept has what the pipelines of tests came to: they run in this process.
var kept sync.Map

type keepFn[T any] struct{ Name string }

func (f *keepFn[T]) ProcessElement(v T) {
	all, _ := kept.LoadOrStore(f.Name, &list[T]{})
	l := all.(*list[T])
	l.Lock()
	l.all = append(l.all, v)
	l.Unlock()
}

type list[T any] struct {
	sync.Mutex
	all []T
}

func init() {
	beam.RegisterDoFn(reflect.TypeFor[keepFn[Verdict]]())
	beam.RegisterDoFn(reflect.TypeFor[keepFn[Record]]())
}

// run runs a pipeline on prism, and returns the elements it comes to.
func run[T any](t *testing.T, sources []Source, build func(beam.Scope, beam.PCollection) beam.PCollection) []T {
	t.Helper()
	name := t.Name()
	kept.Delete(name)
	p, s := beam.NewPipelineWithRoot()
	beam.ParDo0(s, &keepFn[T]{name}, build(s, beam.CreateList(s, sources)))
	if _, err := prism.Execute(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	all, _ := kept.Load(name)
	if all == nil {
		return nil
	}
	return all.(*list[T]).all
}

// TestValidateExamples: of each example the pipeline prints what the command line does.
func TestValidateExamples(t *testing.T) {
	sources := examples(t)
	for _, format := range report.Formats() {
		o := Options{Today: "2026-11-30", Parts: 5}
		all := run[Verdict](t, sources, func(s beam.Scope, in beam.PCollection) beam.PCollection {
			return Validate(s, o, Print{Format: format, Max: map[string]int{"text": 50}[format]}, in)
		})
		if len(all) != len(sources) {
			t.Errorf("%d verdicts on %d files", len(all), len(sources))
		}
		for _, v := range all {
			want, code := command(t, "validate", "--at", o.Today, "--format", format, v.File)
			if string(v.Report) != want || v.Valid != (code == 0) {
				t.Errorf("%s, %s: valid %v, code %d\nwant %s\ngot  %s", v.File, format, v.Valid, code, want, v.Report)
			}
		}
	}
}
