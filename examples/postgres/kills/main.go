// Command kills stops the job of two national systems at random points, and looks at
// what is left:
//
//	go run ./kills [-points 50] [-rows 10000] [-seed N]
//
// Bolivia has its tables in PostgreSQL, Peru in SQLite; they exchange what the job
// writes into folders. In turn, on each side people change rows, also while the job runs;
// the job is killed (SIGKILL), and every fifth time Bolivia's server with it; then it
// runs undisturbed. After both runs, tables, state and files must agree. In the end
// both sides must have the same rows, and must have accepted all files. What is wrong is listed, and the exit status is 1.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/comision-mixta/mixta/examples/postgres/server"
)

func main() {
	log.SetFlags(0)
	points := flag.Int("points", 50, "how often a job is killed, in all")
	rows := flag.Int("rows", 10000, "rows in the tables of each side")
	seed := flag.Uint64("seed", 1, "of what is random")
	flag.Parse()
	if err := run(*points, *rows, *seed); err != nil {
		log.Fatal(err)
	}
}

func run(points, rows int, seed uint64) error {
	dir, err := os.MkdirTemp("", "kills")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "job")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w: %s", err, out)
	}
	postgres, err := server.New()
	if err != nil {
		return err
	}
	defer postgres.Close()
	random := rand.New(rand.NewPCG(seed, 0))
	bo := &side{country: "BO", actor: "BO-VDSSC", other: "PE-DEVIDA", driver: "pgx", db: postgres.URL(), server: postgres}
	pe := &side{country: "PE", actor: "PE-DEVIDA", other: "BO-VDSSC", driver: "sqlite", db: filepath.Join(dir, "pe.db")}
	for _, s := range []*side{bo, pe} {
		s.program, s.random = program, random
		s.in, s.out = filepath.Join(dir, s.other), filepath.Join(dir, s.actor)
		if err := errors.Join(os.Mkdir(s.out, 0o700), s.open()); err != nil {
			return err
		}
		defer s.sql.Close()
	}
	if err := begin(bo, pe, rows); err != nil {
		return err
	}
	sides := []*side{bo, pe}
	for n := range points {
		s := sides[n%2]
		if err := s.round(s.points%5 == 4); err != nil {
			return fmt.Errorf("point %d, of %s: %w", n+1, s.actor, err)
		}
		if (n+1)%10 == 0 {
			fmt.Printf("%d points, %d wrong\n", n+1, len(bo.wrong)+len(pe.wrong))
		}
	}
	conflicts, ended := settle(bo, pe)
	fmt.Printf("%-10s %-10s %6s %6s %6s %6s %6s %8s %6s\n", "side", "database", "points", "ended", "old", "new", "rows", "files", "wrong")
	wrong := 0
	for _, s := range []*side{bo, pe} {
		fmt.Printf("%-10s %-10s %6d %6d %6d %6d %6d %8d %6d\n", s.actor, s.driver, s.points, s.ended, s.before, s.after, s.rows, s.files, len(s.wrong))
		wrong += len(s.wrong)
	}
	fmt.Printf("conflicts decided: %d; the server crashed %d times\n", conflicts, bo.crashes)
	for _, s := range []*side{bo, pe} {
		for _, w := range s.wrong[:min(20, len(s.wrong))] {
			fmt.Printf("%s: %s\n", s.actor, w)
		}
	}
	if wrong > 0 {
		ended = errors.Join(ended, errors.New("tables and files do not agree"))
	}
	return ended
}

// begin gives both sides the plan and, together, that many rows.
func begin(bo, pe *side, rows int) error {
	if err := bo.job("-begin", "../ix-meeting/ix-meeting.json"); err != nil {
		return err
	}
	if err := pe.job(); err != nil {
		return err
	}
	if err := bo.fill(rows*3/10, rows*3/10); err != nil {
		return err
	}
	return pe.fill(rows*2/10, rows*2/10)
}

// round kills the job of a side once, and lets it run then.
func (s *side) round(crash bool) error {
	if err := s.edit(20); err != nil {
		return err
	}
	before, err := s.state()
	if err != nil {
		return err
	}
	c := s.command()
	if err := c.Start(); err != nil {
		return err
	}
	at := s.wait()
	if crash && s.server != nil {
		s.crashes++
		if err := s.server.Crash(); err != nil {
			return err
		}
	}
	c.Process.Kill()
	if c.Wait() == nil {
		s.ended++
	}
	s.points++
	if crash && s.server != nil {
		if err := s.server.Start(); err != nil {
			return err
		}
	}
	left, err := s.state()
	if err != nil {
		return err
	}
	if bytes.Equal(left, before) {
		s.before++
	} else {
		s.after++
	}
	s.check("killed "+at, false)
	began := time.Now()
	edited := make(chan error)
	go func() { edited <- s.edit(3) }() // somebody works while the job runs
	err = s.job()
	s.last = time.Since(began)
	if err := errors.Join(err, <-edited); err != nil {
		return err
	}
	s.check("after a whole run", true)
	return nil
}

// wait waits for the random point: in turn, any instant of a run, one of its last
// third, and the moment when it writes a file into the folder.
func (s *side) wait() (at string) {
	whole := float64(max(s.last, time.Second))
	switch after := s.random.Float64(); s.points % 3 {
	case 0:
		whole *= after
	case 1:
		whole *= 2.0/3 + after/2
	case 2:
		files := s.names()
		for began := time.Now(); time.Since(began) < 2*time.Duration(whole); time.Sleep(100 * time.Microsecond) {
			if s.names() != files {
				return "while it publishes"
			}
		}
		return "late"
	}
	time.Sleep(time.Duration(whole))
	return fmt.Sprintf("after %v", time.Duration(whole))
}

// settle lets both sides work until there is nothing left to send, and decides the
// conflicts; it returns how many there were.
func settle(bo, pe *side) (conflicts int, err error) {
	for range 10 {
		files := bo.sent() + pe.sent()
		for _, s := range []*side{bo, pe} {
			if err := s.job(); err != nil {
				return conflicts, err
			}
			s.check("in the end", true)
		}
		n, err := bo.decide()
		conflicts += n
		if err != nil {
			return conflicts, err
		}
		if n == 0 && bo.sent()+pe.sent() == files {
			compare(bo, pe)
			return conflicts, nil
		}
	}
	return conflicts, errors.New("there is no end")
}

// command is a run of the job.
func (s *side) command(further ...string) *exec.Cmd {
	return exec.CommandContext(context.Background(), s.program, append([]string{"-db", s.db, "-as", s.actor, "-to", s.other, "-in", s.in, "-out", s.out}, further...)...)
}

// job runs the job undisturbed.
func (s *side) job(further ...string) error {
	out, err := s.command(further...).CombinedOutput()
	if os.Getenv("SHOW") != "" {
		fmt.Fprintf(os.Stderr, "-- %s\n%s", s.actor, out)
	}
	if err != nil {
		return fmt.Errorf("the job of %s: %w: %s", s.actor, err, out)
	}
	return nil
}
