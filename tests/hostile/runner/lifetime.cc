#include "lifetime.h"
namespace hostile {
void CheckLifetime() {}
}  // namespace hostile
