// Order sums: what a migration leaves to the closing rules.
#pragma once

namespace perennial {

class Workspace;
struct OpenOptions;

namespace store {
class Connection;
}

// Sums the orders up again of which something was cancelled when that still counted, once, as an operation that undo
// stops at: what was done before it brings the old sums with it. An order that the rules refuse as it stands keeps its
// sums, which check --deep tells. Without closing rules, and in a file that is only read, it stays due.
void sumOrdersAnew(Workspace& workspace, store::Connection& connection, const OpenOptions& options);

} // namespace perennial
