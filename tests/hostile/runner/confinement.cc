#include "confinement.h"
namespace hostile {
void CheckConfinement() {}
}  // namespace hostile
