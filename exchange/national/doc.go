// Package national holds files to the rules of one side, beside those of the exchange.
//
// Each side writes its rules down in a file, signs it and gives it to whom it wants: what its
// law asks of records that it takes in, or what its systems cannot store. A rule says of one
// kind of record that a member must be there, be one of some codes, have a form, or lie within
// bounds; more it cannot say, and nothing of it is run.
//
//	p, report := national.Parse(b)         // a profile whose signatures hold
//	j := p.Judge(rd)                       // of the file that rd reads
//	exchange := rd.Validate(j.Look)        // what the exchange finds
//	bolivia := j.Report()                  // what is found beside, for that side
//
// A file is valid for the exchange whatever the sides find; for a side it is if it is valid for
// the exchange, and no rule of the side is broken by an error. The ids of rules begin with
// the side: bo.reduction.act.
package national
