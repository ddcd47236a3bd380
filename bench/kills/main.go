// Command kills stops the command line at many points and looks at what is left:
//
//	cd bench && go run ./kills [-points 1000] [-seed N] [-mixta PROGRAM]
//
// Half of the points are SIGKILL, half SIGTERM. Half are random instants of the
// run; the others, where strace is installed, are random calls of the system that
// change files. After each, every file must be the old one or the new one, complete;
// nothing else may have a name but a complete draft in the private folder, and not
// even that after SIGTERM. After the next run nothing of it may be left, and the
// result must be that of an undisturbed run. What is wrong is listed, and the exit
// status is 1.
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/comision-mixta/mixta/bench/internal/setup"
)

func main() {
	log.SetFlags(0)
	points := flag.Int("points", 1000, "how often a command is stopped, in all")
	seed := flag.Uint64("seed", 1, "of the random points")
	program := flag.String("mixta", "", "the program, if not this tree's")
	flag.Parse()
	if err := run(*points, *seed, *program); err != nil {
		log.Fatal(err)
	}
}

func run(points int, seed uint64, program string) error {
	dir, err := os.MkdirTemp("", "kills")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if program == "" {
		program = filepath.Join(dir, "mixta")
		if err := setup.Mixta(program); err != nil {
			return err
		}
	}
	if program, err = filepath.Abs(program); err != nil {
		return err
	}
	tracer, _ := exec.LookPath("strace")
	k := &killer{program: program, tracer: tracer, base: filepath.Join(dir, "base"), dir: filepath.Join(dir, "work"), random: rand.New(rand.NewPCG(seed, 0))}
	if err := k.prepare(); err != nil {
		return err
	}
	fmt.Printf("%-14s %6s %6s %7s %5s %5s %6s %6s %6s %6s %6s\n", "command", "points", "ended", "stopped", "old", "new", "drafts", "stray", "broken", "lost", "left")
	var sum tally
	for i, s := range scenes {
		n := points*(i+1)/len(scenes) - points*i/len(scenes)
		t, err := k.stop(s, n)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		fmt.Println(t.row(s.name))
		sum.add(t)
	}
	fmt.Println(sum.row("all"))
	for _, w := range k.wrong {
		fmt.Println(w)
	}
	if sum.stray+sum.broken+sum.lost+sum.left > 0 {
		return errors.New("a stopped command left what it must not")
	}
	return nil
}

// killer runs one program in copies of one folder.
type killer struct {
	program, tracer, base, dir string
	random                     *rand.Rand
	wrong                      []string
}

// tally counts points, and what was found at them.
type tally struct {
	points, ended, stopped int // ended before it could be stopped
	before, after          int // the old files stand; at least one new file stands
	drafts                 int // complete, in the private folder
	stray                  int // files that should not have a name
	broken                 int // files that are incomplete
	lost                   int // files missing, and results unlike those of an undisturbed run
	left                   int // names left after the next run
}

func (t tally) row(name string) string {
	return fmt.Sprintf("%-14s %6d %6d %7d %5d %5d %6d %6d %6d %6d %6d", name, t.points, t.ended, t.stopped, t.before, t.after, t.drafts, t.stray, t.broken, t.lost, t.left)
}

func (t *tally) add(o tally) {
	t.points += o.points
	t.ended += o.ended
	t.stopped += o.stopped
	t.before += o.before
	t.after += o.after
	t.drafts += o.drafts
	t.stray += o.stray
	t.broken += o.broken
	t.lost += o.lost
	t.left += o.left
}

// stop stops one command at n points.
func (k *killer) stop(s scene, n int) (t tally, err error) {
	if err := k.fresh(); err != nil {
		return t, err
	}
	old, err := tree(k.dir)
	if err != nil {
		return t, err
	}
	whole := time.Hour
	for range 3 {
		if err := k.fresh(); err != nil {
			return t, err
		}
		began := time.Now()
		if err := k.mixta(s.args...); err != nil {
			return t, err
		}
		whole = min(whole, time.Since(began))
	}
	done, err := tree(k.dir)
	if err != nil {
		return t, err
	}
	calls, err := k.calls(s)
	if err != nil {
		return t, err
	}
	for i := range n {
		if err := k.fresh(); err != nil {
			return t, err
		}
		sig := []syscall.Signal{syscall.SIGKILL, syscall.SIGTERM}[i%2]
		var at string
		var stopped bool
		if len(calls) > 0 && i%4 >= 2 {
			at, stopped, err = k.atCall(s, sig, calls)
		} else {
			at, stopped, err = k.atInstant(s, sig, time.Duration(k.random.Float64()*1.1*float64(whole)))
		}
		if err != nil {
			return t, err
		}
		t.points++
		if stopped {
			t.stopped++
		} else {
			t.ended++
		}
		k.judge(s, fmt.Sprintf("%s, %v %s", s.name, sig, at), sig == syscall.SIGTERM, old, done, &t)
	}
	return t, nil
}

// command is a run of the program in the work folder, which has its temporary files
// and its settings there too.
func (k *killer) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir = k.dir
	c.Env = append(os.Environ(), "LANG=en", "TMPDIR="+filepath.Join(k.dir, "tmp"), "XDG_CONFIG_HOME="+filepath.Join(k.dir, "config"))
	return c
}

// mixta runs the program undisturbed.
func (k *killer) mixta(args ...string) error {
	if out, err := k.command(k.program, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("mixta %v: %w: %s", args, err, out)
	}
	return nil
}

// atInstant sends the signal after a while.
func (k *killer) atInstant(s scene, sig syscall.Signal, after time.Duration) (at string, stopped bool, err error) {
	c := k.command(k.program, s.args...)
	if err := c.Start(); err != nil {
		return "", false, err
	}
	time.Sleep(after)
	c.Process.Signal(sig)
	c.Wait()
	return "after " + after.String(), wasStopped(c, sig), nil
}

// wasStopped reports whether the program ended by a signal, or says so.
func wasStopped(c *exec.Cmd, sig syscall.Signal) bool {
	status := c.ProcessState.Sys().(syscall.WaitStatus)
	return status.Signaled() || status.ExitStatus() == 128+int(sig)
}
