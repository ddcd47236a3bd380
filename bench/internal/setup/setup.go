// Package setup builds mixta, and installs what the tools of partners need.
package setup

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Interpreter is the Python that Debian's packages are installed for.
const Interpreter = "/usr/bin/python3"

// Mixta builds the command line as a program of that name. The working folder must be
// bench.
func Mixta(program string, flags ...string) error {
	return Quietly("..", "go", slices.Concat([]string{"build"}, flags, []string{"-o", program, "./cmd/mixta"})...)
}

// Node installs the packages of Node, unless they are there, and returns the folder
// that has them. The working folder must be bench.
func Node() (folder string, err error) {
	if folder, err = filepath.Abs("partners"); err != nil {
		return "", err
	}
	if _, err := os.Stat(filepath.Join(folder, "package.json")); err != nil {
		return "", fmt.Errorf("run it from folder bench: %w", err)
	}
	if _, err := os.Stat(filepath.Join(folder, "node_modules", ".package-lock.json")); err == nil {
		return folder, nil
	}
	return folder, Quietly(folder, "npm", "ci", "--no-audit", "--no-fund")
}

// Python installs Debian's package of a module of Python, unless it is there.
func Python(module string) error {
	if exec.Command(Interpreter, "-c", "import "+module).Run() == nil {
		return nil
	}
	return Quietly("", "apt-get", "install", "-y", "python3-"+module)
}

// Debian installs packages of Debian, unless there is the program or file that they
// are wanted for.
func Debian(wanted string, packages ...string) error {
	if _, err := exec.LookPath(wanted); err == nil {
		return nil
	}
	if _, err := os.Stat(wanted); err == nil {
		return nil
	}
	return Quietly("", "apt-get", append([]string{"install", "-y", "--no-install-recommends"}, packages...)...)
}

// Quietly runs a program in a folder and tells what it printed if it fails.
func Quietly(folder, program string, args ...string) error {
	cmd := exec.Command(program, args...)
	cmd.Dir = folder
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", program, strings.Join(args, " "), err, out)
	}
	return nil
}
