#include "refusals.h"
namespace hostile {
void CheckRefusals() {}
}  // namespace hostile
