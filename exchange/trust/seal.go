package trust

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"filippo.io/age"
)

// ErrSealed is returned where a sealed file cannot be opened: it was altered or
// cut short, or it was sealed for others.
var ErrSealed = errors.New("trust: the sealed file cannot be opened: it was altered, is cut short, or was sealed for others")

// NewSealKey makes a key to which files can be sealed: the secret to open them
// with, and what others seal to (age1…).
func NewSealKey() (secret, recipient string, err error) {
	k, err := age.GenerateX25519Identity()
	if err != nil {
		return "", "", fmt.Errorf("trust: %w", err)
	}
	return k.String(), k.Recipient().String(), nil
}

// Seal encrypts all that r has to the recipients (age1…), by age
// (age-encryption.org/v1), as it comes. Sign first, seal then: the signature is
// over what is inside.
func Seal(w io.Writer, r io.Reader, recipients ...string) error {
	if len(recipients) == 0 {
		return errors.New("trust: a file is sealed to somebody: name a recipient (age1…)")
	}
	to, err := age.ParseRecipients(strings.NewReader(strings.Join(recipients, "\n")))
	if err != nil {
		return fmt.Errorf("trust: no recipient to seal to: %w", err)
	}
	sealed, err := age.Encrypt(w, to...)
	if err != nil {
		return fmt.Errorf("trust: %w", err)
	}
	if _, err := io.CopyBuffer(sealed, onlyReader{r}, make([]byte, 1<<18)); err != nil {
		return fmt.Errorf("trust: the file could not be sealed: %w", err)
	}
	if err := sealed.Close(); err != nil {
		return fmt.Errorf("trust: the file could not be sealed: %w", err)
	}
	return nil
}

// Open decrypts a sealed file with the secrets that [NewSealKey] made. Nothing
// is written before all of it has been found whole: until then it stands in a
// temporary file of dir ("": the system's) that only its owner can read.
func Open(w io.Writer, r io.Reader, dir string, secrets string) error {
	keys, err := age.ParseIdentities(strings.NewReader(secrets))
	if err != nil {
		return fmt.Errorf("trust: no key to open with: %w", err)
	}
	plain, err := age.Decrypt(r, keys...)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSealed, err)
	}
	f, err := os.CreateTemp(dir, "mixta-open-*") // for its owner alone
	if err != nil {
		return fmt.Errorf("trust: %w", err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if _, err := io.CopyBuffer(f, onlyReader{plain}, make([]byte, 1<<18)); err != nil {
		return fmt.Errorf("%w: %w", ErrSealed, err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("trust: %w", err)
	}
	if _, err := io.CopyBuffer(w, onlyReader{f}, make([]byte, 1<<18)); err != nil {
		return fmt.Errorf("trust: the file could not be written: %w", err)
	}
	return nil
}
