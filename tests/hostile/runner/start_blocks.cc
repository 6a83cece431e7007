#include "start_blocks.h"
namespace hostile {
void TryStartBlocks() {}
}  // namespace hostile
