package record

import "github.com/comision-mixta/mixta/internal/program"

// Derivation says that members of a record derive from others: from them, or
// together with the rest of the file, what a recipient may not have could be
// worked out. Where one of the sources is withheld, the members go too.
type Derivation = program.Derivation

// AnyMember, in From, is any other member of the record.
const AnyMember = program.AnyMember
