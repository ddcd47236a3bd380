package record

// Derivation says that members of a record derive from others: from them, or
// together with the rest of the file, what a recipient may not have could be
// worked out. Where one of the sources is withheld, the members go too.
type Derivation struct {
	From    []string // members of the record or, with a dot before it, a kind of records that refer to it: ".parcel"
	Members []Member
}

// AnyMember stands in From for any other member of the record.
const AnyMember = "*"
