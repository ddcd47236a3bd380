package trust

import (
	"fmt"
	"io"
	"strings"

	"filippo.io/age"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// ErrSealed is returned where a sealed file cannot be opened: it was altered or
// cut short, or it was sealed for others.
var ErrSealed = check.Errorf(check.Text{ES: "no se puede abrir: fue alterado, está incompleto o se cifró para otros", EN: "it cannot be opened: it was altered, is cut short, or was sealed for others"})

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
		return errNobody
	}
	var to []age.Recipient
	for i, r := range recipients {
		one, err := age.ParseRecipients(strings.NewReader(r))
		if err != nil {
			return check.Errorf(textNoRecipient, i+1) // not what it is: it may be a secret
		}
		to = append(to, one...)
	}
	sealed, err := age.Encrypt(w, to...)
	if err != nil {
		return check.Errorf(textNotSealed, err)
	}
	if _, err := io.CopyBuffer(sealed, onlyReader{r}, make([]byte, 1<<18)); err != nil {
		return check.Errorf(textNotSealed, err)
	}
	if err := sealed.Close(); err != nil {
		return check.Errorf(textNotSealed, err)
	}
	return nil
}

// Open decrypts a sealed file with the secrets that [NewSealKey] made. Nothing
// is written before all of it has been found whole: until then it stands in a
// temporary file of dir ("": the system's) that only its owner can read, and that
// has no name by which it could be left behind.
func Open(w io.Writer, r io.Reader, dir string, secrets string) error {
	keys, err := age.ParseIdentities(strings.NewReader(secrets))
	if err != nil {
		return errNoSecret
	}
	plain, err := age.Decrypt(r, keys...)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSealed, err)
	}
	f, err := durable.NewDraft(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.CopyBuffer(f, onlyReader{plain}, make([]byte, 1<<18))
	if _, ours := check.Say(err, check.EN); ours { // no room
		return err
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSealed, err)
	}
	if err := f.Rewind(); err != nil {
		return fmt.Errorf("trust: %w", err)
	}
	if _, err := io.CopyBuffer(w, onlyReader{f}, make([]byte, 1<<18)); err != nil {
		return check.Errorf(textNotWritten, err)
	}
	return nil
}

var (
	errNobody   = check.Errorf(check.Text{ES: "indique a quién va dirigido: un destinatario (age1…)", EN: "say whom it is sealed to: a recipient (age1…)"})
	errNoSecret = check.Errorf(check.Text{ES: "la clave para abrir debe tener una línea AGE-SECRET-KEY-1…", EN: "the key to open with must have a line AGE-SECRET-KEY-1…"})

	textNotSealed   = check.Text{ES: "no se pudo cifrar el archivo: %w", EN: "the file could not be sealed: %w"}
	textNotWritten  = check.Text{ES: "no se pudo escribir el archivo: %w", EN: "the file could not be written: %w"}
	textNoRecipient = check.Text{ES: "el destinatario %d debe ser una clave pública (age1…)", EN: "recipient %d must be a public key (age1…)"}
)
