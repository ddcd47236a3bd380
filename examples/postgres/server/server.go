// Package server runs a PostgreSQL of its own in a temporary folder, reached through
// a socket in it only, for tests.
package server

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// Server is a PostgreSQL server.
type Server struct {
	dir  string
	as   *syscall.Credential // nil: who runs the program
	main *exec.Cmd
}

// New makes an empty server and starts it. [Server.Close] removes it.
func New() (*Server, error) {
	s := new(Server)
	var err error
	if s.dir, err = os.MkdirTemp("", "pg"); err != nil {
		return nil, err
	}
	if os.Getuid() == 0 { // initdb refuses root
		if s.as, err = other(s.dir); err != nil {
			return nil, errors.Join(err, os.RemoveAll(s.dir))
		}
	}
	out, err := s.command("initdb", "-D", filepath.Join(s.dir, "data"), "-U", "mixta", "-A", "trust", "-E", "UTF8", "--no-locale").CombinedOutput()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("initdb: %w: %s", err, out), os.RemoveAll(s.dir))
	}
	if err := s.Start(); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// other gives a folder to an account that is not root.
func other(dir string) (*syscall.Credential, error) {
	u, err := user.Lookup("postgres")
	if err != nil {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return nil, err
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(u.Gid)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, os.Chown(dir, uid, gid)
}

// command returns a command of PostgreSQL. Debian does not have the server's
// commands in the path.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	if _, err := exec.LookPath(name); err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
		if len(found) > 0 {
			name = slices.Max(found)
		}
	}
	c := exec.Command(name, args...)
	c.Dir = s.dir
	c.SysProcAttr = &syscall.SysProcAttr{Credential: s.as}
	return c
}

// URL is that of the server's database.
func (s *Server) URL() string { return "postgres://mixta@/postgres?host=" + s.dir }

// Start starts the server, and returns when it answers.
func (s *Server) Start() error {
	log, err := os.OpenFile(filepath.Join(s.dir, "log"), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer log.Close()
	s.main = s.command("postgres", "-D", filepath.Join(s.dir, "data"), "-k", s.dir, "-c", "listen_addresses=")
	s.main.Stdout, s.main.Stderr = log, log
	if err := s.main.Start(); err != nil {
		return err
	}
	for range 600 {
		if s.command("pg_isready", "-q", "-h", s.dir).Run() == nil {
			return nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	text, _ := os.ReadFile(log.Name())
	return fmt.Errorf("postgres does not answer: %s", text)
}

// Crash kills the server as a power cut would.
func (s *Server) Crash() error {
	err := s.main.Process.Kill()
	s.main.Wait()
	s.main = nil
	return err
}

// Close stops the server and removes it.
func (s *Server) Close() error {
	if s.main != nil {
		s.main.Process.Signal(syscall.SIGINT) // stops at once, in order
		s.main.Wait()
	}
	return os.RemoveAll(s.dir)
}
