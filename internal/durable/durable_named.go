//go:build !linux

package durable

import (
	"errors"
	"os"
)

// nameless fails: the system cannot give a nameless file a name later.
func nameless(string) (*os.File, error) { return nil, errors.ErrUnsupported }

// link is never called: every file has a name.
func link(*os.File, string) error { return errors.ErrUnsupported }
